import fc from "fast-check";
import { expect, it } from "vitest";
import { tokensOf } from "../../src/text/token.ts";

const whole = (text: string) => tokensOf(text, { start: 0, end: text.length });

it.each([
  ["", []],
  ["قال الوزير", ["قال", "الوزير"]],
  ["قال: «نعم».", ["قال", ":", "«", "نعم", "»", "."]],
  ["الأعضاء ،وقال", ["الأعضاء", "،", "وقال"]],
  // A sign of vowel belongs to its word, and so does tatweel.
  ["شدَّد قـــال", ["شدَّد", "قـــال"]],
  // A hash sign and underscores write words as one.
  ["#الاتفاق_النووي", ["الاتفاق", "النووي"]],
  ["قال\u00A0إن", ["قال", "إن"]],
  ["\u200Fقال\u200F إن", ["قال", "إن"]],
  ["ارتفع 2.5 ثم ١٬٠٠٠", ["ارتفع", "2.5", "ثم", "١٬٠٠٠"]],
  ["الـ13", ["الـ13"]],
  ["🌊قال", ["🌊", "قال"]],
  // Scripts further on in Unicode, alone and in a word with others.
  ["قال中文، 中文。", ["قال中文", "،", "中文", "。"]],
  ["خط\u00ADأ", ["خط\u00ADأ"]],
])("the tokens of %j", (text, tokens) => {
  expect(whole(text).map((token) => token.text)).toEqual(tokens);
});

it.each([
  ["قال", "word"],
  ["2018", "number"],
  ["٢٫٥", "number"],
  ["1436هـ", "word"],
  ["،", "mark"],
  // Tatweel alone is drawn as a dash.
  ["ــ", "mark"],
  ["🌊", "mark"],
])("%j is a %s", (text, kind) => {
  expect(whole(text).map((token) => token.kind)).toEqual([kind]);
});

it("reads a stretch of a text as it reads the whole", () => {
  const text = "قال الوزير إن السوق مفتوح";
  expect(tokensOf(text, { start: 4, end: 10 })).toEqual(whole(text).slice(1, 2));
});

it("cuts tokens that are what stands in the text, one after another, and leaves out no letter", () => {
  const piece = fc.constantFrom(
    "قال",
    "الوزير",
    "َ",
    "ـ",
    "🌊",
    "\u200F",
    "\u00A0",
    " ",
    "،",
    "٣",
    "4.5",
    '"',
    "_",
    "#",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join("");
      let last = 0;
      let covered = "";
      for (const token of whole(text)) {
        expect(text.slice(token.start, token.end)).toBe(token.text);
        expect(token.start).toBeGreaterThanOrEqual(last);
        expect(token.end).toBeGreaterThan(token.start);
        last = token.end;
        covered += token.text;
      }
      expect(covered.replace(/[^\p{L}\p{N}]/gu, "")).toBe(text.replace(/[^\p{L}\p{N}]/gu, ""));
    }),
    { seed: 1, numRuns: 500 },
  );
});
