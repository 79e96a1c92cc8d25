import fc from "fast-check";
import { expect, it } from "vitest";
import { codePointOffsets } from "../../src/text/code-points.ts";

it.each([
  ["", 0, 0],
  ["قال الوزير", 4, 4],
  ["🌊 قال", 2, 1],
  ["🌊 قال", 6, 5],
  ["a🌊b🌊c", 7, 5],
  // Marks are code points of their own.
  ["شدَّد", 5, 5],
  // A surrogate without its other half is a code point too.
  ["\uD83Cق", 2, 2],
  ["\uDF0A\uD83C", 2, 2],
])("%j up to unit %i holds %i code points", (text, utf16, codePoints) => {
  expect(codePointOffsets(text)(utf16)).toBe(codePoints);
});

it("counts what a string iterates over", () => {
  const character = fc.oneof(
    fc.constantFrom("ق", "َ", "ـ", "🌊", "👩‍🚀", "\u200F", "\u00A0", " "),
    fc.string({ maxLength: 2 }),
  );
  fc.assert(
    fc.property(fc.array(character, { maxLength: 40 }), fc.nat(40), (characters, cut) => {
      const text = characters.join("");
      const head = characters.slice(0, cut).join("");
      expect(codePointOffsets(text)(head.length)).toBe([...head].length);
    }),
    { seed: 1, numRuns: 500 },
  );
});
