import { expect, it } from "vitest";
import { read } from "../../src/languages/read.ts";

/** Texts that no editor writes, to be repeated until they are long. */
const UNITS: readonly [what: string, unit: string][] = [
  ["cues", "قال "],
  ["cues with complementizers", "أكد أن "],
  ["complementizers", "أن "],
  ["clauses with subjects", "وقال الوزير رامي الصفدان إن "],
  ["sentences without a subject", "وقال إن السوق مفتوح. "],
  ["paragraphs without a subject", "قال إن هذا كذا.\n"],
  ["dual verbs", "وأكدا أن السوق مفتوح. "],
  ["titles", "الرئيس "],
  ["both sides", "الجانبان "],
  ["meetings", "التقى الوزير رامي الصفدان السفير يورغن هالبماير. "],
  ["names that go on", "محمد بن "],
  ["marks that open", "«"],
  ["marks that open and close", '"قال" '],
  ["commas", "، "],
  ["brackets", "("],
  ["dates", "12 مايو 2018 / "],
  ["one word", "و"],
  ["signs of vowels", "َّ"],
];

const UNITS_OF_SHORT = 500;
const TIMES_LONGER = 4;
/** In milliseconds: less is not told from noise. */
const NOISE = 40;

it.each(UNITS)("reads %s in time that grows as the text does", (_what, unit) => {
  const short = timeOf(`قال ${unit.repeat(UNITS_OF_SHORT)}`);
  const long = timeOf(`قال ${unit.repeat(UNITS_OF_SHORT * TIMES_LONGER)}`);
  expect(long).toBeLessThan(Math.max(short, NOISE) * TIMES_LONGER * 2);
});

/** The least of three, so that what else the machine does counts little. */
function timeOf(text: string): number {
  return Math.min(
    ...[1, 2, 3].map(() => {
      const start = performance.now();
      read({ text, language: "ar" });
      return performance.now() - start;
    }),
  );
}
