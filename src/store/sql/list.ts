import type { Key } from "../cursor.ts";
import { type Branch, documents, nearest, nearestOrder } from "./branch.ts";
import type { Database, Reader } from "./database.ts";
import type { Bound, Found, Part } from "./page.ts";

/** How the finds of branches become records. */
export interface Reading<Row, Item> {
  readonly columns: string;
  /** Joins the tables of the columns to the finds, `p`. */
  readonly join: string;
  item(row: Row): Item;
}

/** A part of a list that is read from branches; a cursor holds the keys of their order. */
export function partOf<Row, Item>(
  db: Reader,
  branches: readonly Branch[],
  { columns, join, item }: Reading<Row, Item>,
): Part<Item> {
  const order = branches[0]?.order ?? [];
  return {
    order,
    async fetch(bound: Bound): Promise<Found<Item>[]> {
      const found = nearest(branches, bound);
      const keys = order.map(({ kind }, index) =>
        kind === "place" ? `CAST(p.k${index} AS TEXT) AS c${index}` : `p.k${index} AS c${index}`,
      );
      const rows = await db.read<Row & Readonly<Record<`c${number}`, string | number>>>(
        `SELECT ${keys.join(", ")}, ${columns} FROM (${found.sql}) AS p ${join} ORDER BY ${nearestOrder(branches, bound.forward, "p")}`,
        found.params,
      );
      return rows.map((row) => ({
        node: item(row),
        keys: order.map(({ kind }, index): Key => {
          const key = row[`c${index}`] ?? 0;
          return kind === "place" ? BigInt(key) : key;
        }),
      }));
    },
  };
}

/** How many finds the branches have in all, each counted once. */
export async function countOf(db: Database, branches: readonly Branch[]): Promise<number> {
  const { sql, params } = documents(branches);
  const [row] = await db.long.read<{ n: number | string }>(`SELECT count(*) AS n FROM (${sql}) AS d`, params);
  return Number(row?.n ?? 0);
}
