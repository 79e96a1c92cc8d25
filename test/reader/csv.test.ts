import { expect, it } from "vitest";
import { csvCell } from "../../src/reader/pages/statements/csv.ts";

it.each([
  ["plain", "plain"],
  ["", ""],
  [null, ""],
  [12, "12"],
  ["a, b", '"a, b"'],
  ['say "no"', '"say ""no"""'],
  ["two\nlines", '"two\nlines"'],
  ["بمواصلة العمل", "بمواصلة العمل"],
  // What spreadsheets would take for a formula.
  ["=1+1", "'=1+1"],
  ["+49 30", "'+49 30"],
  ["-3 %", "'-3 %"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["\t=1", "'\t=1"],
  ["\r=1", '"\'\r=1"'],
  ["＝1+1", "'＝1+1"],
  ['=HYPERLINK("http://evil.example","x")', '"\'=HYPERLINK(""http://evil.example"",""x"")"'],
])("%j is the cell %j", (value, cell) => {
  expect(csvCell(value)).toBe(cell);
});
