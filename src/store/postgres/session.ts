import type { ClientBase, QueryConfig } from "pg";
import type { Insert, Param, TokenDocument, TokenTable } from "../sql/database.ts";
import { PLANNED_ANEW, TYPES } from "./dialect.ts";

/** Statements kept prepared on a connection: more than the shapes that filters take in practice. */
const MOST_PREPARED = 500;

interface Written {
  readonly text: string;
  readonly name?: string;
}
const known = new Map<string, Written>();

/** What a client or a pool is asked: the statement is prepared once on each connection. */
export function queryOf(sql: string, params: readonly Param[]): QueryConfig {
  const written = known.get(sql) ?? writtenOf(sql);
  return { ...written, values: params.map(bound) };
}

/** Numbers the question marks; gives a name to prepare by, but for what is planned anew. */
function writtenOf(sql: string): Written {
  let number = 0;
  const text = sql.replace(/\?/g, () => `$${++number}`);
  if (known.size >= MOST_PREPARED) return { text };
  const written = sql.includes(PLANNED_ANEW) ? { text } : { text, name: `readout_${known.size}` };
  known.set(sql, written);
  return written;
}

/** Rows of an insert go as an array a column; `end` is the end of the statement. */
export function insertQuery({ table, columns, rows }: Insert, end = ""): QueryConfig {
  const names = Object.keys(columns);
  const arrays = Object.values(columns).map((kind) => `?::${TYPES[kind]}[]`);
  const sql = `INSERT INTO ${table} (${names.join(", ")}) SELECT * FROM unnest(${arrays.join(", ")})${end}`;
  const lists = Object.values(columns).map((kind, index) => ({
    kind,
    values: rows.map((row) => row[index] ?? null),
  }));
  return queryOf(sql, lists);
}

export function insertNewQuery(insert: Insert, returning: readonly string[]): QueryConfig {
  return insertQuery(insert, ` ON CONFLICT DO NOTHING RETURNING ${returning.join(", ")}`);
}

export function insertTokensQuery(table: TokenTable, documents: readonly TokenDocument[]): QueryConfig {
  return queryOf(
    `INSERT INTO ${table} (document, tokens)
     SELECT d.document, string_to_array(d.tokens, ' ') FROM unnest(?::bigint[], ?::text[]) AS d (document, tokens)`,
    [
      { kind: "bigint", values: documents.map(({ key }) => key) },
      { kind: "text", values: documents.map(({ tokens }) => tokens) },
    ],
  );
}

export async function rowsOf<Row>(
  client: Pick<ClientBase, "query">,
  query: QueryConfig,
): Promise<readonly Row[]> {
  return (await client.query(query)).rows as Row[];
}

function bound(param: Param): unknown {
  return typeof param === "object" && param !== null ? param.values : param;
}
