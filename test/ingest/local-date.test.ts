import { expect, it } from "vitest";
import { dateIn } from "../../src/ingest/local-date.ts";

it.each([
  ["2031-03-14", "2031-03-14"],
  ["2031-03", "2031-03"],
  ["2031", "2031"],
  ["2031-03-14T23:30:00Z", "2031-03-14"],
  ["2031-03-14T23:30:00+03:00", "2031-03-14"],
  ["2031-03-14 23:30", "2031-03-14"],
  ["Fri, 14 Mar 2031 23:30:00 +0300", "2031-03-14"],
  ["4 March 2031", "2031-03-04"],
  ["2031-02-30", undefined],
  ["31 Feb 2031", undefined],
  ["20310314", undefined],
  ["yesterday", undefined],
  ["", undefined],
])("the date in %j is %j", (stamp, date) => {
  expect(dateIn(stamp)).toBe(date);
});
