import { describe, expect, it } from "vitest";
import { LexiconError, oneOf, parseTable } from "../../src/lexicon/table.ts";

const FILE = "ar/verbs.tsv";
const COLUMNS = ["verb", "class", "note"] as const;
const HEAD = "verb\tclass\tnote\n";

describe("a table", () => {
  it("is read with the line of each row, cells left out at the end empty", () => {
    const table = `${HEAD}# a comment\nقال\tsay\tcommon\n\n أكد \tstress\n`;
    expect(parseTable(FILE, table, COLUMNS)).toEqual([
      { verb: "قال", class: "say", note: "common", line: 3 },
      { verb: "أكد", class: "stress", note: "", line: 5 },
    ]);
  });

  it("is read in composed form", () => {
    const decomposed = "أكد".normalize("NFD");
    expect(parseTable(FILE, `${HEAD}${decomposed}\tstress\n`, COLUMNS)[0]?.verb).toBe("أكد");
  });

  it.each([
    [
      "other columns",
      "verb\tnote\nقال\tcommon\n",
      "data/ar/verbs.tsv:1: expected the columns verb, class, note",
    ],
    ["no columns", "", "data/ar/verbs.tsv:1: expected the columns verb, class, note"],
    ["a cell too many", `${HEAD}قال\tsay\tcommon\tmore\n`, "data/ar/verbs.tsv:2: expected 3 cells"],
    ["an empty first cell", `${HEAD}# first\n\tsay\tcommon\n`, "data/ar/verbs.tsv:3: expected 3 cells"],
    [
      "a row that stands twice",
      `${HEAD}قال\tsay\nأكد\tstress\nقال\tsay\n`,
      "data/ar/verbs.tsv:4: the same row stands in line 2",
    ],
  ])("is refused for %s, with the line to mend", (_fault, table, message) => {
    expect(() => parseTable(FILE, table, COLUMNS)).toThrow(LexiconError);
    expect(() => parseTable(FILE, table, COLUMNS)).toThrow(message);
  });
});

describe("a cell of known words", () => {
  const choose = (cell: string) => oneOf(FILE, { line: 7 }, "act", cell, ["PLEDGE", "PRAISE", "HOPE"]);

  it("is the word it holds", () => {
    expect(choose("PRAISE")).toBe("PRAISE");
  });

  it.each([
    ["praise", 'did you mean "PRAISE"?'],
    ["PLE", 'did you mean "PLEDGE"?'],
    ["PLEGDE", 'did you mean "PLEDGE"?'],
    ["THANKS", "Known: PLEDGE, PRAISE, HOPE."],
    ["", "Known: PLEDGE, PRAISE, HOPE."],
  ])("is refused as %j, with the line to mend and the words there are", (cell, message) => {
    expect(() => choose(cell)).toThrow(LexiconError);
    expect(() => choose(cell)).toThrow(`data/ar/verbs.tsv:7: "${cell}"`);
    expect(() => choose(cell)).toThrow(message);
  });

  it.each(["THANKS", ""])("has no near one for %j", (cell) => {
    expect(() => choose(cell)).not.toThrow("did you mean");
  });
});
