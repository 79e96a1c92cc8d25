import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold, foldedWords, nameKey } from "../../src/lexicon/fold.ts";

describe("fold", () => {
  it.each([
    ["alef with hamza, madda, wasla", "أإآٱ", "اااا"],
    ["final alef maqsura as ya", "التى", "التي"],
    ["ta marbuta as ha", "زيارة", "زياره"],
    ["hamza on its seats", "مسؤول شئون", "مسوول شيون"],
    ["hamza on the line", "عطاء", "عطا"],
    ["vowel signs and shadda", "شدَّدَ", "شدد"],
    ["tanwin", "مشيرًا", "مشيرا"],
    ["superscript alef", "هٰذا", "هذا"],
    ["tatweel", "قـــال", "قال"],
    ["Persian ya and kaf", "کی", "كي"],
    ["presentation forms", "ﻗﺎﻝ", "قال"],
    ["Eastern digits, Arabic and Persian", "٢٠١٨ ۱۳۹۷", "2018 1397"],
    ["marks of direction", "\u200Fقال\u200E", "قال"],
    ["case and accents", "Señor CÉSAR", "senor cesar"],
    ["wide letters", "ＸＩ", "xi"],
  ])("takes %s", (_what, text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it("keeps letters that tell words apart", () => {
    const words = ["سار", "صار", "زار", "ذار", "تل", "ظل", "طل"];
    expect(new Set(words.map(fold)).size).toBe(words.length);
  });

  it("folds what is folded to itself", () => {
    const letter = fc.constantFrom(..."أإآٱىیئؤةکءـ٣۳َّ\u200FÉéßİﷲﻻ".split(""));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "grapheme" }), fc.string({ unit: letter })), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
      { seed: 1, numRuns: 500 },
    );
  });
});

it.each([
  ["شى جين بينغ", "شي جين بينغ"],
  ["  عبد الله،  «الأول» ", "عبدالله الاول"],
  ["Jean-Yves Le Drian", "jean yves le drian"],
  ["", ""],
])("the key of the name %j is %j", (name, key) => {
  expect(nameKey(name)).toBe(key);
});

it("gives the words of a name as they are written, joined or apart", () => {
  expect(foldedWords("  عبد الله،  «الأول» ")).toEqual(["عبد", "الله", "الاول"]);
});
