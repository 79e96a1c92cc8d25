import { readFileSync } from "node:fs";
import { basename } from "node:path";

/** A row of a table of examples: where it stands, and its cells. */
export interface TableRow {
  readonly place: string;
  readonly cells: readonly string[];
}

/**
 * Reads a table of examples: columns named in the first line, `#` opening a
 * comment, `¶` for a line break. Cells left out at the end are empty.
 */
export function tableOf(file: string): { readonly columns: readonly string[]; readonly rows: TableRow[] } {
  const [head = "", ...lines] = readFileSync(file, "utf8").split("\n");
  const columns = head.split("\t");
  const rows = lines.flatMap((line, index): TableRow[] => {
    if (line === "" || line.startsWith("#")) return [];
    const cells = line.replaceAll("¶", "\n").split("\t");
    const place = `${basename(file)}:${index + 2}`;
    if (cells.length > columns.length) throw new Error(`${place} has more cells than columns.`);
    return [{ place, cells: columns.map((_, i) => cells[i] ?? "") }];
  });
  return { columns, rows };
}
