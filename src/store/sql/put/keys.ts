import type { Put } from "./put.ts";

/** The keys of the ids that a table has. */
export async function keysIn(
  { tx, dialect }: Put,
  table: "agent" | "meeting",
  ids: readonly string[],
): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.read<{ id: string; key: number }>(
    `SELECT id, key FROM ${table} WHERE ${dialect.oneOf("id", "text")}`,
    [{ kind: "text", values: ids }],
  );
  return new Map(rows.map(({ id, key }) => [id, key]));
}
