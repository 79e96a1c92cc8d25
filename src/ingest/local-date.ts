import { isPartialDate, type PartialDate } from "../graph/partial-date.ts";

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/**
 * The date in a time stamp, in the zone it was written in: that is the date its
 * readers had. Knows ISO 8601 (whole or in part) and the form of mail and RSS.
 *
 *     dateIn("2018-05-22T23:30:00+08:00") === "2018-05-22"
 *     dateIn("Tue, 22 May 2018 23:30:00 +0800") === "2018-05-22"
 */
export function dateIn(stamp: string): PartialDate | undefined {
  const iso = /^\s*(\d{4}(?:-\d\d){0,2})(?![\d-])/.exec(stamp)?.[1];
  if (iso !== undefined) return isPartialDate(iso) ? iso : undefined;
  const [, day = "", name = "", year = ""] = /\b(\d{1,2}) ([a-z]{3})[a-z]* (\d{4})\b/i.exec(stamp) ?? [];
  const month = MONTHS.indexOf(name.toLowerCase()) + 1;
  const date = `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
  return month > 0 && isPartialDate(date) ? date : undefined;
}
