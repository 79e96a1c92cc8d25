import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { nearest } from "../text/nearest.ts";

/** The folder of vocabulary, beside the code that reads it. */
export const DATA = fileURLToPath(new URL("../../data/", import.meta.url));

/** A mistake in a vocabulary file, with the line to mend. */
export class LexiconError extends Error {
  override readonly name = "LexiconError";

  constructor(file: string, line: number, problem: string) {
    super(`data/${file}:${line}: ${problem}`);
  }
}

/** One entry of a vocabulary: a cell for each column, and where it stands. */
export type Row<Column extends string> = Readonly<Record<Column, string>> & { readonly line: number };

/**
 * Reads a vocabulary below `data/`: one entry a line, cells parted by tabs,
 * columns named in the first line, `#` opening a comment. Cells left out at the
 * end are empty. Tabs, because a tab is a segment separator in the Unicode
 * bidirectional algorithm: columns of Arabic keep their order on screen.
 *
 * @throws LexiconError where the columns are others, a row has too many cells,
 *   the first cell is empty, or a row stands twice.
 */
export function readTable<Column extends string>(file: string, columns: readonly Column[]): Row<Column>[] {
  return parseTable(file, readFileSync(DATA + file, "utf8"), columns);
}

/** As `readTable`, of a text already read. */
export function parseTable<Column extends string>(
  file: string,
  text: string,
  columns: readonly Column[],
): Row<Column>[] {
  const rows: Row<Column>[] = [];
  const seen = new Map<string, number>();
  for (const [index, line] of text.normalize("NFC").split("\n").entries()) {
    const number = index + 1;
    if (index === 0) {
      if (line !== columns.join("\t")) {
        throw new LexiconError(file, 1, `expected the columns ${columns.join(", ")}; found ${line}`);
      }
      continue;
    }
    if (line.trim() === "" || line.startsWith("#")) continue;
    const cells = line.split("\t").map((cell) => cell.trim());
    if (cells[0] === "" || cells.length > columns.length) {
      throw new LexiconError(
        file,
        number,
        `expected ${columns.length} cells (${columns.join(", ")}), the first not empty; found ${cells.join(" | ")}`,
      );
    }
    const twin = seen.get(line);
    if (twin !== undefined) throw new LexiconError(file, number, `the same row stands in line ${twin}`);
    seen.set(line, number);
    const row: Record<string, string | number> = { line: number };
    for (const [i, column] of columns.entries()) row[column] = cells[i] ?? "";
    rows.push(row as Row<Column>);
  }
  return rows;
}

/**
 * Checks that a cell holds one of the words a column knows.
 *
 * @throws LexiconError naming the nearest word, where there is a near one.
 */
export function oneOf<Word extends string>(
  file: string,
  row: { readonly line: number },
  column: string,
  cell: string,
  words: readonly Word[],
): Word {
  const word = words.find((known) => known === cell);
  if (word !== undefined) return word;
  const near = words.find((known) => known.toLowerCase() === cell.toLowerCase()) ?? nearest(cell, words);
  throw new LexiconError(
    file,
    row.line,
    `"${cell}" is no ${column}${cell && near ? `; did you mean "${near}"?` : "."} Known: ${words.join(", ")}.`,
  );
}
