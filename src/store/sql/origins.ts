import type { Origin } from "../origin.ts";
import type { Database } from "./database.ts";

/** The ids of the articles that hold what these gave; undefined where that has to be read. */
export async function articlesFrom(
  db: Database,
  origins: readonly Origin[],
): Promise<(string | undefined)[]> {
  const rows = await db.primary.read<Origin & { readonly article: string }>(
    `SELECT document, reading, article FROM origin WHERE ${db.dialect.oneOf("document", "text")}`,
    [{ kind: "text", values: origins.map(({ document }) => document) }],
  );
  const known = new Map(rows.map((row) => [row.document, row]));
  return origins.map(({ document, reading }) => {
    const row = known.get(document);
    return row?.reading === reading ? row.article : undefined;
  });
}
