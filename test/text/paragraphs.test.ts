import fc from "fast-check";
import { expect, it } from "vitest";
import { paragraphsOf } from "../../src/text/paragraphs.ts";

const BREAKS = ["\n", "\r\n", "\r", "\u0085", "\u2028", "\u2029"] as const;

it.each([
  ["", []],
  ["\n \n\u00A0\n", []],
  ["واحد", ["واحد"]],
  ["واحد\nاثنان\n", ["واحد", "اثنان"]],
  ["واحد\r\n\r\n اثنان ", ["واحد", " اثنان "]],
  ["واحد\u2028اثنان\u0085ثلاثة", ["واحد", "اثنان", "ثلاثة"]],
])("the paragraphs of %j", (text, paragraphs) => {
  expect(paragraphsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(paragraphs);
});

it("takes every line that holds more than white space, whole and in order", () => {
  const line = fc.array(fc.constantFrom("قال", " ", "\u00A0", "🌊", "."), { maxLength: 5 });
  fc.assert(
    fc.property(fc.array(fc.tuple(line, fc.constantFrom(...BREAKS)), { maxLength: 12 }), (lines) => {
      const text = lines.map(([words, end]) => words.join("") + end).join("");
      const paragraphs = paragraphsOf(text).map(({ start, end }) => text.slice(start, end));
      expect(paragraphs).toEqual(
        lines.map(([words]) => words.join("")).filter((words) => words.trim() !== ""),
      );
    }),
    { seed: 1, numRuns: 300 },
  );
});
