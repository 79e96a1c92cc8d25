import type { Agent } from "../graph/agent.ts";
import type { Article } from "../graph/article.ts";
import type { ArticleGraph } from "../graph/article-graph.ts";
import type { Evidence } from "../graph/evidence.ts";
import type { Meeting } from "../graph/meeting.ts";
import type { Mention } from "../graph/mention.ts";
import type { CountryCode } from "../graph/names.ts";
import type { Node } from "../graph/node.ts";
import type { Organization } from "../graph/organization.ts";
import type { Person } from "../graph/person.ts";
import type { Role } from "../graph/role.ts";
import type { SpeechAct } from "../graph/speech-act.ts";
import type { Statement } from "../graph/statement.ts";
import type { KeyStore } from "./api-key.ts";
import type { Draft } from "./draft/draft.ts";
import type { AgentsFilter, ArticleFilter, MeetingFilter, MentionFilter, StatementFilter } from "./filter.ts";
import type { Origin } from "./origin.ts";

/**
 * Where graphs are kept. A store answers the same on every engine: one suite,
 * `test/store`, runs on all of them.
 *
 * Every call may fail with a StoreUnavailableError, and succeed later; what a client
 * may have written wrong fails with an UnstorableTextError or, in a list, a
 * CursorError.
 */
export interface Store extends KeyStore {
  /**
   * Keeps the graph of an article whole or not at all. Once it returns, the graph
   * survives a kill. What several articles tell of an agent, a meeting or a post is
   * merged, to the same whatever order they come in.
   *
   * An article is known by its id: put again as it was it changes nothing, otherwise
   * it replaces what was there, and keeps the addresses of both. Of copies from several
   * addresses that differ in what their sources say, `saidKey` tells which is kept.
   *
   * Puts that are called together are written together, which is many times as fast.
   * What can be done before anything is written may be done elsewhere: a draft is as
   * good as its graph.
   *
   * @param origin What the graph was read from, where it is to be known again.
   * @throws GraphError, UnstorableTextError where the graph cannot be kept.
   */
  put(graph: ArticleGraph | Draft, origin?: Origin): Promise<PutOutcome>;
  /**
   * The articles that hold just what was read from each, in the order asked; undefined
   * where a document was not read, or otherwise, or its article was replaced since.
   */
  articlesFrom(origins: readonly Origin[]): Promise<readonly (string | undefined)[]>;

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
  /** How the statements of each group divide by act; of groups that are agents, only those with these ids. */
  statementActs(
    filter: StatementFilter,
    by: StatementGrouping,
    ids: readonly string[],
  ): Promise<readonly ActCount[]>;

  /** Whom an agent met: who took part in the same meetings, those met most often first, then those met last. */
  met(agentId: string, filter: MetFilter, most: number): Promise<readonly Acquaintance[]>;

  /** Agents with a name that begins so, or goes on so from a later word; those who say most first. */
  suggestions(beginning: string, most: number): Promise<readonly Suggestion[]>;

  /** Whether each name, in the order asked, is that of several agents: a filter by it finds all of them. */
  shared(names: readonly string[]): Promise<readonly boolean[]>;
  /** The countries that persons, or organizations, belong to, in order of code. */
  countries(type: Agent["type"]): Promise<readonly CountryCode[]>;

  /** Changes with every change of the data, and only then. Asked for with every request: given at once where it is known. */
  version(): string | Promise<string>;
  /** Calls back soon after the data changed, by this store or by another process; gives the function that ends it. */
  onChange(listener: () => void): () => void;
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

/** What has no date stands last, from either side. Articles of one date have an order that is always the same. */
export type ArticleOrder = "DATE_DESC" | "DATE_ASC";
export type AgentOrder = "NAME_ASC" | "STATEMENTS_DESC";
export type MeetingOrder = "DATE_DESC" | "DATE_ASC";
/** By date, and in each date article by article, as they stand in it. `TEXT_ASC` is by article, the newest first, then by place in it. */
export type StatementOrder = "DATE_DESC" | "DATE_ASC" | "TEXT_ASC";
export type MentionOrder = "TEXT_ASC";
/** First the five agents with the words in their names who say most, then texts by date, an article before its statements, then other agents. */
export type SearchOrder = "DATE_DESC";

/** An article, a statement or an agent in which all the words were found, and where. */
export interface SearchHit {
  readonly node: Article | Statement | Agent;
  /** The first places of each word, five at most; empty where a name or a headline matched. */
  readonly matches: readonly Evidence[];
  /** The name that matched, where one did. */
  readonly name?: string;
}

/**
 * A statement counts once in every group it belongs to, and in none where the
 * article does not say: who spoke, in which month. Its organizations are those it
 * speaks for: a speaker that is one, that of a speaker's post, those in whose name
 * it is said.
 */
export type StatementGrouping = "SPEAKER" | "ACT" | "FORCE" | "MONTH" | "ORGANIZATION";

export interface StatementCount {
  /** What the group is known by: an act, a force, a month `2018-05`, or an agent's id. */
  readonly key: string;
  readonly agentId?: string;
  readonly count: number;
}

/** How many statements of a group do one thing. */
export interface ActCount {
  /** The group, as `StatementCount.key` has it. */
  readonly key: string;
  readonly act: SpeechAct;
  readonly count: number;
}

/** Which meetings count where agents met. */
export type MetFilter = Pick<MeetingFilter, "status" | "date">;

/** One whom an agent met. */
export interface Acquaintance {
  readonly agentId: string;
  /** In how many meetings. */
  readonly count: number;
  /** The last of them; one without a date only where there is no other. */
  readonly latestId: string;
}

/** An agent that may be meant by the beginning of a name. */
export interface Suggestion {
  readonly agent: Agent;
  /** The name that begins so, or goes on so from a later word. */
  readonly name: string;
}
