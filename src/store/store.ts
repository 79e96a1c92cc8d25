import type { Agent } from "../graph/agent.ts";
import type { Article } from "../graph/article.ts";
import type { ArticleGraph } from "../graph/article-graph.ts";
import type { Evidence } from "../graph/evidence.ts";
import type { Meeting } from "../graph/meeting.ts";
import type { Mention } from "../graph/mention.ts";
import type { Node } from "../graph/node.ts";
import type { Organization } from "../graph/organization.ts";
import type { Person } from "../graph/person.ts";
import type { Role } from "../graph/role.ts";
import type { Statement } from "../graph/statement.ts";
import type { AgentsFilter, ArticleFilter, MeetingFilter, MentionFilter, StatementFilter } from "./filter.ts";

/**
 * Where graphs are kept. A store answers the same on every engine: one suite,
 * `test/store`, runs on all of them.
 */
export interface Store {
  /** Keeps the graph of an article whole or not at all. Once it returns, the graph survives a kill. */
  put(graph: ArticleGraph): Promise<PutOutcome>;

  /** In the order asked; undefined for an id nobody has. */
  nodes(ids: readonly string[]): Promise<readonly (Node | undefined)[]>;
  /** The roles of each holder, in the order asked, by date. */
  rolesOf(holderIds: readonly string[]): Promise<readonly (readonly Role[])[]>;
  /** The roles in each organization, in the order asked, by date. */
  rolesIn(organizationIds: readonly string[]): Promise<readonly (readonly Role[])[]>;
  /** The statements that stand in the content of each, in the order asked. */
  nestedIn(statementIds: readonly string[]): Promise<readonly (readonly Statement[])[]>;

  articles(filter: ArticleFilter, page: PageRequest<ArticleOrder>): Promise<Page<Article>>;
  persons(filter: AgentsFilter, page: PageRequest<AgentOrder>): Promise<Page<Person>>;
  organizations(filter: AgentsFilter, page: PageRequest<AgentOrder>): Promise<Page<Organization>>;
  meetings(filter: MeetingFilter, page: PageRequest<MeetingOrder>): Promise<Page<Meeting>>;
  statements(filter: StatementFilter, page: PageRequest<StatementOrder>): Promise<Page<Statement>>;
  mentions(filter: MentionFilter, page: PageRequest<MentionOrder>): Promise<Page<Mention>>;
  search(query: string, page: PageRequest<SearchOrder>): Promise<Page<SearchHit>>;

  /** How many a list has in all; asked only when a client asks for it. */
  countArticles(filter: ArticleFilter): Promise<number>;
  countPersons(filter: AgentsFilter): Promise<number>;
  countOrganizations(filter: AgentsFilter): Promise<number>;
  countMeetings(filter: MeetingFilter): Promise<number>;
  countStatements(filter: StatementFilter): Promise<number>;
  countMentions(filter: MentionFilter): Promise<number>;
  countSearch(query: string): Promise<number>;
  /** Statements counted by group, the largest group first; months in order of time. */
  statementCounts(filter: StatementFilter, by: StatementGrouping): Promise<readonly StatementCount[]>;

  /** Changes with every change of the data, and only then. */
  version(): Promise<string>;
  close(): Promise<void>;
}

export type PutOutcome = "new" | "unchanged" | "replaced";

/** A page counted from one end of a list; `cursor` is one that the same list gave. */
export interface PageRequest<Order extends string> {
  readonly size: number;
  readonly order: Order;
  /** Forward: the first `size` after the cursor. Backward: the last `size` before it. */
  readonly direction: "forward" | "backward";
  readonly cursor?: string;
}

/** Items always stand in the order of the list, also when read backward. */
export interface Page<Item> {
  readonly items: readonly { readonly node: Item; readonly cursor: string }[];
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
}

/** Ties, and what has no date, are ordered by id; no date sorts last. */
export type ArticleOrder = "DATE_DESC" | "DATE_ASC";
export type AgentOrder = "NAME_ASC" | "STATEMENTS_DESC";
export type MeetingOrder = "DATE_DESC" | "DATE_ASC";
/** `TEXT_ASC` is by article, then by place in it. */
export type StatementOrder = "DATE_DESC" | "DATE_ASC" | "TEXT_ASC";
export type MentionOrder = "TEXT_ASC";
export type SearchOrder = "DATE_DESC";

/** An article, a statement or an agent in which the words were found, and where. */
export interface SearchHit {
  readonly node: Article | Statement | Agent;
  /** The matched words; empty where a name matched. */
  readonly matches: readonly Evidence[];
  /** The name that matched, where one did. */
  readonly name?: string;
}

export type StatementGrouping = "SPEAKER" | "ACT" | "FORCE" | "MONTH" | "ORGANIZATION";

export interface StatementCount {
  /** What the group is known by: an act, a force, a month `2018-05`, or an agent's id. */
  readonly key: string;
  readonly agentId?: string;
  readonly count: number;
}
