import { LexiconError, readTable } from "./table.ts";

/**
 * The form in which names and words are compared: case, accents, vowel signs,
 * tatweel, the several spellings of alef, hamza, ya and ta marbuta, and the
 * kinds of digits make no difference in it. For search, never for display.
 *
 *     fold("شى جين بينغ") === fold("شي جين بينغ")
 *     fold("XI JINPING") === fold("Xi Jinping")
 */
export function fold(text: string): string {
  let out = "";
  for (const char of PLAIN.test(text) ? text : text.normalize("NFKC").toLowerCase()) {
    const code = char.codePointAt(0) ?? 0;
    out += code < 128 ? char : (FOLDED.get(char) ?? learned(char));
  }
  return out;
}

/** The words of a text, folded: runs of letters and digits. */
export function foldedWords(text: string): string[] {
  return fold(text).match(WORD) ?? [];
}

/**
 * A name as a key: its folded words with one space between, and none after a
 * word that is written together with the next or apart from it.
 */
export function nameKey(name: string): string {
  return foldedWords(name)
    .map((word) => (JOINED.has(word) ? word : `${word} `))
    .join("")
    .trimEnd();
}

/** Arabic letters and spaces: nothing in them is composed, or has a case. */
const PLAIN = /^[\u0621-\u063A\u0641-\u064A ]*$/;
const WORD = /[\p{L}\p{N}]+/gu;
const MARKS = /[\p{M}\p{Cf}]/gu;
const FOLDED = foldingTable();
const JOINED = new Set(readTable("name-joins.tsv", ["word", "note"]).map((row) => fold(row.word)));

/** What a character folds to that the table has not: itself without its marks. Worked out once for each. */
function learned(char: string): string {
  const folded = char.normalize("NFKD").replace(MARKS, "");
  FOLDED.set(char, folded);
  return folded;
}

function foldingTable(): Map<string, string> {
  const file = "folding.tsv";
  const rows = readTable(file, ["from", "to", "note"]);
  for (const row of rows) {
    if ([...row.from].length !== 1 || [...row.to].length > 1) {
      throw new LexiconError(
        file,
        row.line,
        `a letter folds to one letter or to none; found ${row.from}, ${row.to}`,
      );
    }
  }
  return new Map(rows.map((row) => [row.from, row.to]));
}
