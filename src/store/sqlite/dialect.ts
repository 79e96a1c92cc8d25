import type { Dialect, ListParam, TokenQuery } from "../sql/database.ts";

/** SQLite: lists are JSON, and tokens are searched by FTS5, which gives its finds in order of rowid. */
export const sqliteDialect: Dialect = {
  document: "rowid",
  forUpdate: "",
  oneOf: (expression) => `${expression} IN (SELECT value FROM json_each(?))`,
  listed: (name) => `json_each(?) AS ${name}`,
  matching: (table, query) => ({ sql: `${table} MATCH ?`, params: [matchOf(query)] }),
};

/** The list as JSON. Numbers of 63 bits are written by hand: JSON has no bound, `JSON.stringify` has. */
export function listText({ kind, values }: ListParam): string {
  return kind === "bigint" ? `[${values.join(",")}]` : JSON.stringify(values);
}

/** Every token is quoted, so none is an operator of FTS5. */
function matchOf({ all, anyOf }: TokenQuery): string {
  const parts = [...all.map(quoted), ...anyOf.map((tokens) => `(${tokens.map(quoted).join(" OR ")})`)];
  return parts.join(" AND ");
}

function quoted(token: string): string {
  return `"${token.replaceAll('"', '""')}"`;
}
