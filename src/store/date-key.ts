import type { DateRange, PartialDate } from "../graph/partial-date.ts";

/** Above the key of every date. */
export const NO_DATE = 2 ** 22 - 1;

/**
 * A date as a number below 2^22: in ascending order what is newest comes first,
 * and what has no date last. A year is older than its months, a month older than
 * its days.
 */
export function dateKey(date: PartialDate | undefined): number {
  return date === undefined ? NO_DATE : NO_DATE - 1 - ascending(date);
}

/** The month of a key, as `2018-05`; undefined where the month is not known. */
export function monthOf(key: number): string | undefined {
  const value = NO_DATE - 1 - key;
  const month = Math.floor(value / DAYS) % MONTHS;
  if (value < 0 || month === 0) return undefined;
  const year = Math.floor(value / (DAYS * MONTHS));
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}`;
}

/** The keys a range covers: from `first` to `last`, but for those in `except`. */
export interface KeyRange {
  readonly first: number;
  readonly last: number;
  readonly except: readonly number[];
}

/**
 * The keys of the dates that lie in a range for certain: "2018-05" lies in
 * 2018-05-01 to 2018-05-31, and not in 2018-05-10 to 2018-06. Undefined for a
 * range open at both ends, which holds what has no date, too.
 */
export function keysWithin(range: DateRange | undefined): KeyRange | undefined {
  if (range?.from === undefined && range?.to === undefined) return undefined;
  const last = range.from === undefined ? NO_DATE - 1 : dateKey(widest(range.from));
  if (range.to === undefined) return { first: 0, last, except: [] };
  const end = lastDayOf(range.to);
  const wider = [end.slice(0, 7), end.slice(0, 4)].filter((date) => lastDayOf(date) > end);
  return { first: dateKey(end), last, except: wider.map(dateKey) };
}

const MONTHS = 13;
const DAYS = 32;

function ascending(date: PartialDate): number {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  return (year * MONTHS + month) * DAYS + day;
}

/** The widest date that begins on the same day: "2018" for "2018-01-01". */
function widest(date: PartialDate): PartialDate {
  return date.replace(/^(\d{4}-\d{2})-01$/, "$1").replace(/^(\d{4})-01$/, "$1");
}

function lastDayOf(date: PartialDate): PartialDate {
  if (date.length === 10) return date;
  const [year = 0, month = 12] = date.split("-").map(Number);
  const day = new Date(0);
  day.setUTCFullYear(year, month, 0);
  return day.toISOString().slice(0, 10);
}
