import type { Dialect, Fragment, ListKind, TokenQuery } from "../sql/database.ts";

/** The types of lists; a list is given as an array. */
export const TYPES: Readonly<Record<ListKind, string>> = {
  text: "text",
  integer: "integer",
  bigint: "bigint",
};

/**
 * Marks a statement that is planned anew for its values each time: whether words
 * are rare decides how they are found, and a plan for any words would read the
 * archive to its end for a rare one.
 */
export const PLANNED_ANEW = "/* planned anew */";

/** PostgreSQL: lists are arrays, and tokens are searched by a GIN index or met in order, as its planner sees fit. */
export const postgresDialect: Dialect = {
  document: "document",
  forUpdate: " FOR UPDATE",
  oneOf: (expression, kind) => `${expression} = ANY(?::${TYPES[kind]}[])`,
  listed: (name) => `unnest(?::text[]) AS ${name} (value)`,
  matching: (table, query) => matching(`${table}.tokens`, query),
};

function matching(tokens: string, { all, anyOf }: TokenQuery): Fragment {
  const conditions = [
    ...(all.length === 0 ? [] : [`${tokens} @> ?::text[]`]),
    ...anyOf.map(() => `${tokens} && ?::text[]`),
  ];
  return {
    sql: `${PLANNED_ANEW} ${conditions.join(" AND ")}`,
    params: [...(all.length === 0 ? [] : [all]), ...anyOf].map((values) => ({ kind: "text", values })),
  };
}
