import type { Agent } from "../../graph/agent.ts";
import type { Node } from "../../graph/node.ts";
import { readMeeting } from "../pack/meeting.ts";
import { ARTICLE_COLUMNS, type ArticleRow, articleOfRow } from "./articles.ts";
import type { Database } from "./database.ts";
import { STATEMENT_COLUMNS, type StatementRow, statementOfRow } from "./statements.ts";

/**
 * The nodes that have one of the ids, whatever their type. An id does not say which table has it, but ids
 * that begin alike were so far in the same: that one is asked first, and the others
 * for what it has not.
 */
export async function nodes(db: Database, ids: readonly string[]): Promise<Node[]> {
  const found = new Map<string, Node>();
  const look = async (table: Table, wanted: readonly string[]) => {
    if (wanted.length === 0) return;
    for (const node of await table(db, wanted)) {
      found.set(node.id, node);
      if (likely.size < MOST_BEGINNINGS) likely.set(beginningOf(node.id), table);
    }
  };
  const distinct = [...new Set(ids)];
  for (const table of TABLES) {
    await look(
      table,
      distinct.filter((id) => likely.get(beginningOf(id)) === table),
    );
  }
  for (const table of TABLES) {
    await look(
      table,
      distinct.filter((id) => !found.has(id) && likely.get(beginningOf(id)) !== table),
    );
  }
  return [...found.values()];
}

type Table = (db: Database, ids: readonly string[]) => Promise<Node[]>;

/** Agents are asked for most. */
const TABLES: readonly Table[] = [foundAgents, foundStatements, foundMeetings, foundArticles];

const MOST_BEGINNINGS = 100;
const likely = new Map<string, Table>();

/** Up to the first mark: `st` of `st_5f0c`. */
function beginningOf(id: string): string {
  return id.match(/^[^-_:]*/)?.[0] ?? "";
}

async function foundAgents(db: Database, ids: readonly string[]): Promise<Node[]> {
  const rows = await byId<{ record: string }>(db, "g.record AS record FROM agent g", "g.id", ids);
  return rows.map(({ record }) => JSON.parse(record) as Agent);
}

async function foundMeetings(db: Database, ids: readonly string[]): Promise<Node[]> {
  const rows = await byId<{ record: string }>(db, "g.record AS record FROM meeting g", "g.id", ids);
  return rows.map(({ record }) => readMeeting(record));
}

async function foundStatements(db: Database, ids: readonly string[]): Promise<Node[]> {
  const from = `${STATEMENT_COLUMNS} FROM statement s JOIN article a ON a.place = s.article`;
  return (await byId<StatementRow>(db, from, "s.id", ids)).map(statementOfRow);
}

async function foundArticles(db: Database, ids: readonly string[]): Promise<Node[]> {
  return (await byId<ArticleRow>(db, `${ARTICLE_COLUMNS} FROM article a`, "a.id", ids)).map(articleOfRow);
}

function byId<Row>(
  db: Database,
  from: string,
  column: string,
  ids: readonly string[],
): Promise<readonly Row[]> {
  const where = db.dialect.oneOf(column, "text");
  return db.read<Row>(`SELECT ${from} WHERE ${where}`, [{ kind: "text", values: ids }]);
}
