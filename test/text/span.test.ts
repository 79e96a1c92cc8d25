import { expect, it } from "vitest";
import { contains, overlaps } from "../../src/text/span.ts";

it.each([
  [0, 5, 5, 9, false, false],
  [0, 5, 4, 9, true, false],
  [0, 5, 1, 5, true, true],
  [0, 5, 0, 5, true, true],
  [2, 3, 0, 5, true, false],
])("[%i, %i) and [%i, %i): overlap %s, hold %s", (start, end, from, to, overlapping, holding) => {
  const [one, other] = [
    { start, end },
    { start: from, end: to },
  ];
  expect(overlaps(one, other)).toBe(overlapping);
  expect(overlaps(other, one)).toBe(overlapping);
  expect(contains(one, other)).toBe(holding);
});
