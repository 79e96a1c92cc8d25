import type { Agent } from "../../graph/agent.ts";
import type { AgentsFilter } from "../filter.ts";
import type { AgentOrder, Page, PageRequest } from "../store.ts";
import { nameIndexKey } from "../words.ts";
import { agentKeysByName, beginningWith } from "./agent-keys.ts";
import { type Branch, NOTHING } from "./branch.ts";
import type { Database, Fragment } from "./database.ts";
import type { OrderKey } from "./keyset.ts";
import { countOf, partOf, type Reading } from "./list.ts";
import { pageOf } from "./page.ts";

/** Persons, or organizations. */
export async function agents<Type extends Agent["type"]>(
  db: Database,
  type: Type,
  filter: AgentsFilter,
  page: PageRequest<AgentOrder>,
): Promise<Page<Extract<Agent, { type: Type }>>> {
  const branch = await agentBranch(db, type, filter, page.order);
  // A letter or two may begin the names of half an archive.
  const reader = filter.nameBegins === undefined ? db : db.long;
  return pageOf(type, [partOf(reader, [branch], readingOf<Extract<Agent, { type: Type }>>())], page);
}

export async function countAgents(db: Database, type: Agent["type"], filter: AgentsFilter): Promise<number> {
  return countOf(db, [await agentBranch(db, type, filter, "NAME_ASC")]);
}

function readingOf<Item>(): Reading<{ readonly record: string }, Item> {
  return {
    columns: "g.record AS record",
    join: "JOIN agent g ON g.key = p.document",
    item: ({ record }) => JSON.parse(record) as Item,
  };
}

/** The orders of agents, of a table that is called `g`. */
export const AGENT_ORDERS: Readonly<Record<AgentOrder, readonly OrderKey[]>> = {
  NAME_ASC: [
    { expression: "g.name", kind: "text" },
    { expression: "g.id", kind: "text" },
  ],
  STATEMENTS_DESC: [
    { expression: "g.statements", kind: "integer", descending: true },
    { expression: "g.id", kind: "text" },
  ],
};

async function agentBranch(
  db: Database,
  type: Agent["type"],
  { name, nameBegins, country, article, kind, parent }: AgentsFilter,
  order: AgentOrder,
): Promise<Branch> {
  const where: Fragment[] = [{ sql: "g.type = ?", params: [type] }];
  if (name !== undefined) {
    const keys = await agentKeysByName(db, name);
    where.push({ sql: db.dialect.oneOf("g.key", "integer"), params: [{ kind: "integer", values: keys }] });
  }
  if (nameBegins !== undefined) where.push(named(nameIndexKey(nameBegins)));
  if (country !== undefined) where.push({ sql: "g.country = ?", params: [country] });
  if (parent !== undefined) where.push({ sql: "g.parent = ?", params: [parent] });
  if (kind) where.push({ sql: db.dialect.oneOf("g.kind", "text"), params: [{ kind: "text", values: kind }] });
  if (article !== undefined) {
    where.push({
      sql: "g.key IN (SELECT x.agent FROM article_agent x WHERE x.article = (SELECT place FROM article WHERE id = ?))",
      params: [article],
    });
  }
  return { document: "g.key", from: "agent g", where, order: AGENT_ORDERS[order] };
}

function named(key: string): Fragment {
  if (key === "") return NOTHING;
  const { sql, params } = beginningWith("n.name", key);
  return { sql: `g.key IN (SELECT n.agent FROM agent_name n WHERE ${sql})`, params };
}
