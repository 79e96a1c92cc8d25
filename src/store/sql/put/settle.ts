import type { Merged, Told } from "../../merge/told.ts";
import { wholeText } from "../../pack/evidence.ts";
import type { Put } from "./put.ts";
import type { Shared } from "./shared.ts";

/** What a merge changed, by key, as records and as they are written; and what nobody tells of any more. */
export interface Settled<Record> {
  readonly changed: readonly (Merged<Record> & { readonly key: number; readonly written: string })[];
  readonly gone: readonly number[];
}

/**
 * Merges again what articles share. Only what a merge took something from is read,
 * and what is new: so the thousandth article on a summit costs what the tenth did.
 * Where something was taken back, all who tell are heard again.
 */
export async function settle<Record>(
  { tx, dialect }: Put,
  { table, readTold, merge, write }: Shared<Record>,
  touched: ReadonlySet<number>,
  retold: ReadonlySet<number>,
): Promise<Settled<Record>> {
  const keys = [...new Set([...touched, ...retold])].sort((a, b) => a - b);
  if (keys.length === 0) return { changed: [], gone: [] };
  const list = { kind: "integer", values: keys } as const;
  const rows = await tx.read<{ key: number; record: string }>(
    `SELECT key, record FROM ${table} WHERE ${dialect.oneOf("key", "integer")} ORDER BY key${dialect.forUpdate}`,
    [list],
  );
  if (retold.size > 0) {
    await tx.write(`UPDATE ${table}_article SET kept = 1 WHERE ${dialect.oneOf(table, "integer")}`, [
      { kind: "integer", values: [...retold] },
    ]);
  }
  const told = new Map<number, (Told<Record> & { readonly place: string })[]>();
  for (const row of await tx.read<{
    owner: number;
    place: string;
    id: string;
    date: string | null;
    text: string;
    record: string;
  }>(
    `SELECT c.${table} AS owner, CAST(c.article AS TEXT) AS place, a.id AS id, a.date AS date, a.text AS text, c.record AS record
     FROM ${table}_article c JOIN article a ON a.place = c.article
     WHERE c.kept = 1 AND ${dialect.oneOf(`c.${table}`, "integer")}`,
    [list],
  )) {
    const record = readTold(row.record, wholeText(row.id, row.text));
    const one = { place: row.place, articleId: row.id, date: row.date ?? undefined, record };
    told.set(row.owner, [...(told.get(row.owner) ?? []), one]);
  }

  const changed: Settled<Record>["changed"][number][] = [];
  const gone: number[] = [];
  for (const { key, record } of rows) {
    const heard = told.get(key) ?? [];
    const merged = merge(heard);
    if (!merged) {
      gone.push(key);
      continue;
    }
    const dropped = heard
      .filter(({ articleId }) => !merged.from.has(articleId))
      .map(({ place }) => BigInt(place));
    if (dropped.length > 0) {
      await tx.write(
        `UPDATE ${table}_article SET kept = 0 WHERE ${table} = ? AND ${dialect.oneOf("article", "bigint")}`,
        [key, { kind: "bigint", values: dropped }],
      );
    }
    const written = write(merged.record);
    if (written !== record) changed.push({ ...merged, key, written });
  }
  return { changed, gone };
}
