import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { DATA, parseTable } from "../../src/lexicon/table.ts";

const files = readdirSync(DATA, { recursive: true, encoding: "utf8" }).sort();
const tables = files.filter((file) => file.endsWith(".tsv"));
const described = sections(readFileSync(`${DATA}README.md`, "utf8"));

/** The line below the heading of each table: its columns. */
function sections(readme: string): ReadonlyMap<string, string> {
  return new Map(
    Array.from(readme.matchAll(/^### `(.+)`\n(.*)$/gm), ([, file = "", next = ""]) => [file, next]),
  );
}

describe.each(tables)("data/%s", (file) => {
  const text = readFileSync(DATA + file, "utf8");
  const columns = (text.split("\n")[0] ?? "").split("\t");

  it("is a table with rows, none of which stands twice", () => {
    expect(parseTable(file, text, columns).length).toBeGreaterThan(0);
  });

  it("has cells in composed form, without white space around them", () => {
    const untidy = text.split("\n").flatMap((line, index) => {
      const cells = line.startsWith("#") ? [line.trimEnd()] : line.split("\t").map((cell) => cell.trim());
      return line === cells.join("\t").normalize("NFC") ? [] : [`data/${file}:${index + 1}`];
    });
    expect(untidy).toEqual([]);
  });

  it("says where each row comes from, if it has a column for it", () => {
    if (!columns.includes("origin")) return;
    const rows = parseTable(file, text, columns);
    expect(rows.filter((row) => row.origin === "").map(({ line }) => `data/${file}:${line}`)).toEqual([]);
  });

  it("is described in data/README.md with its columns", () => {
    expect(described.get(file)).toBe(`Columns: ${columns.map((column) => `\`${column}\``).join(" ")}`);
  });
});

it("data/README.md describes no table that is not there", () => {
  expect([...described.keys()].filter((file) => !tables.includes(file))).toEqual([]);
});

it("data/ holds tables, articles and the description, and nothing else", () => {
  const other = files.filter(
    (file) => !/^(?:ar|gazetteer|articles|articles\/.*|.*\.tsv|README\.md)$/.test(file),
  );
  expect(other).toEqual([]);
});
