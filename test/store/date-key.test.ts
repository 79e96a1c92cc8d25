import fc from "fast-check";
import { expect, it } from "vitest";
import type { PartialDate } from "../../src/graph/partial-date.ts";
import { dateKey, keysWithin, monthOf, NO_DATE } from "../../src/store/date-key.ts";

const partialDate = fc
  .date({ min: new Date("2019-11-01"), max: new Date("2021-02-28"), noInvalidDate: true })
  .chain((date) => fc.constantFrom(4, 7, 10).map((length) => date.toISOString().slice(0, length)));

/** The first and the last day a date may mean. */
function days(date: PartialDate): [string, string] {
  const [year = "", month = "12"] = date.split("-");
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
  return [`${date}-01-01`.slice(0, 10), date.length === 10 ? date : last];
}

it("orders dates from the newest, and what has none last", () => {
  fc.assert(
    fc.property(partialDate, partialDate, (a, b) => {
      expect(Math.sign(dateKey(a) - dateKey(b))).toBe(a === b ? 0 : a < b ? 1 : -1);
      expect(dateKey(a)).toBeLessThan(NO_DATE);
    }),
  );
  expect(dateKey(undefined)).toBe(NO_DATE);
  expect(dateKey("9999-12-31")).toBeGreaterThanOrEqual(0);
  expect(dateKey("0000")).toBeLessThan(NO_DATE);
});

it("covers the dates that lie in a range for certain", () => {
  const end = fc.option(partialDate, { nil: undefined });
  fc.assert(
    fc.property(partialDate, end, end, (date, from, to) => {
      const range = keysWithin({ ...(from !== undefined && { from }), ...(to !== undefined && { to }) });
      expect(range === undefined).toBe(from === undefined && to === undefined);
      if (!range) return;
      const [first, last] = days(date);
      const within =
        (from === undefined || first >= days(from)[0]) && (to === undefined || last <= days(to)[1]);
      const key = dateKey(date);
      expect(range.first <= key && key <= range.last && !range.except.includes(key)).toBe(within);
      expect(range.last).toBeLessThan(NO_DATE);
    }),
    { numRuns: 2_000 },
  );
});

it("tells the month of a key where it is known", () => {
  expect(["2031-03-14", "2031-03", "2031", undefined].map((date) => monthOf(dateKey(date)))).toEqual([
    "2031-03",
    "2031-03",
    undefined,
    undefined,
  ]);
});
