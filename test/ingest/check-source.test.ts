import { expect, it } from "vitest";
import type { Source } from "../../src/extract/source.ts";
import { checkSource } from "../../src/ingest/check-source.ts";
import { READOUT } from "../support/texts.ts";

it.each<[what: string, source: Partial<Source>]>([
  ["a readout", {}],
  ["marks of direction, emoji and tatweel", { text: `\u202e${READOUT}\u2069🌊ـ` }],
  [
    "all that may be said of it",
    { headline: "h", url: "https://marsa.example", publishedOn: "2031-03", agency: "a", language: "ar" },
  ],
])("takes %s", (_, source) => {
  expect(() => checkSource({ text: READOUT, ...source }, "x.txt")).not.toThrow();
});

it.each<[what: string, source: Partial<Source>, problem: string]>([
  ["nothing", { text: "" }, "x.txt: This is empty. An article has at least a line of text."],
  [
    "white space",
    { text: " \n\u00a0" },
    "x.txt: This holds only white space. An article has at least a line of text.",
  ],
  ["NUL", { text: "ab\0c" }, "x.txt: This is not text: it holds a NUL at offset 2; remove it."],
  [
    "half a surrogate pair",
    { text: "ab\ud83c" },
    "x.txt: This is not text: it holds half of a surrogate pair; send well-formed Unicode.",
  ],
  [
    "a NUL in what is said of it",
    { headline: "a\0" },
    "x.txt: What is said of the source.headline holds a NUL at offset 1; remove it.",
  ],
  [
    "too much",
    { text: "ab ".repeat(800_000) },
    "x.txt: This is longer than 1 MB. Give one article at a time.",
  ],
  [
    "a headline without end",
    { headline: "a".repeat(4_001) },
    "x.txt: The headline is longer than 4000 characters.",
  ],
  [
    "an address that a browser would run",
    { url: "javascript:alert(1)" },
    'x.txt: The address "javascript:alert(1)" is none of the web: it does not begin with http:// or https://.',
  ],
  [
    "an address without its beginning",
    { url: "marsa.example/1" },
    'x.txt: The address "marsa.example/1" is none of the web: it does not begin with http:// or https://.',
  ],
  [
    "a date in another form",
    { publishedOn: "14.3.2031" },
    'x.txt: The date "14.3.2031" is not written 2018-05-22, 2018-05 or 2018.',
  ],
])("refuses %s", (_, source, problem) => {
  expect(() => checkSource({ text: READOUT, ...source }, "x.txt")).toThrow(problem);
});
