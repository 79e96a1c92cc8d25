import type { Given } from "./given.ts";
import type { Put } from "./put.ts";

/** Writes what each article was read from, in place of what its document gave before. */
export async function keepOrigins({ tx, dialect }: Put, given: readonly Given[]): Promise<void> {
  const rows = new Map(
    given.flatMap(({ draft, origin }) =>
      origin ? [[origin.document, [origin.document, origin.reading, draft.id]]] : [],
    ),
  );
  if (rows.size === 0) return;
  await tx.write(`DELETE FROM origin WHERE ${dialect.oneOf("document", "text")}`, [
    { kind: "text", values: [...rows.keys()] },
  ]);
  await tx.insert({
    table: "origin",
    columns: { document: "text", reading: "text", article: "text" },
    rows: [...rows.values()],
  });
}
