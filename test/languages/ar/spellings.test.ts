import { expect, it } from "vitest";
import { Spellings } from "../../../src/languages/ar/spellings.ts";
import type { Word } from "../../../src/languages/ar/word.ts";

/** Spellings that count how often a word was worked out. */
function counted() {
  const worked: string[] = [];
  const spellings = new Spellings((text) => {
    worked.push(text);
    return { norm: text } as Word;
  });
  const words = (text: string) =>
    [...text.matchAll(/\S+/g)].map(({ 0: { length }, index }) => spellings.at(text, index, index + length));
  return { worked, words };
}

it("works a spelling out once, wherever it stands", () => {
  const { worked, words } = counted();
  expect(words("قال الوزير قال").map(({ word }) => word.norm)).toEqual(["قال", "الوزير", "قال"]);
  expect(words("الوزيرة الوزير").map(({ text }) => text)).toEqual(["الوزيرة", "الوزير"]);
  expect(worked).toEqual(["قال", "الوزير", "الوزيرة"]);
});

it("tells words apart whose letters come to the same sum, however many", () => {
  // 31 times the first letter and once the second come to the same for both.
  const pairs = ["Aa", "BB"];
  let alike = [""];
  for (let i = 0; i < 6; i++) alike = alike.flatMap((begun) => pairs.map((pair) => begun + pair));
  const { words } = counted();
  for (let time = 0; time < 2; time++)
    expect(words(alike.join(" ")).map(({ text, word }) => [text, word.norm])).toEqual(
      alike.map((text) => [text, text]),
    );
});
