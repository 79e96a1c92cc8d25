import type { PartialDate } from "../../../graph/partial-date.ts";
import type { Calendar } from "../dates/calendar.ts";
import { dateAt, phraseIn } from "../dates/date-at.ts";
import type { Range, ReadToken } from "../document.ts";

const DAY = 86_400_000;

/**
 * The day a stretch of text speaks of, told from the day of the dateline: a date
 * as printed, "أمس", or a weekday, which is the nearest on the side that the
 * stretch speaks of. A month alone is the nearest one to come, if it is planned.
 */
export function dayIn(
  tokens: readonly ReadToken[],
  { from, to }: Range,
  calendar: Calendar,
  today: PartialDate | undefined,
  side: "past" | "future",
): PartialDate | undefined {
  const base = today?.length === 10 ? Date.parse(`${today}T00:00:00Z`) : undefined;
  const year = today === undefined ? undefined : Number(today.slice(0, 4));
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token || (token.kind !== "number" && !token.word.opensDate)) continue;
    const printed = dateAt(tokens, at, calendar, year);
    if (printed && printed.to <= to + 1)
      return side === "future" ? notBefore(printed.date, today) : printed.date;
    if (base === undefined) continue;
    const relative = phraseIn(tokens, at, calendar.relativeDays);
    if (relative) return isoDay(base + relative.value * DAY);
    const weekday = phraseIn(tokens, at, calendar.weekdays);
    if (weekday) return isoDay(base + daysTo(base, weekday.value, side) * DAY);
  }
  return undefined;
}

/** A month without a year is the next one to come. */
function notBefore(date: PartialDate, today: PartialDate | undefined): PartialDate {
  if (today === undefined || date >= today.slice(0, date.length)) return date;
  return `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`;
}

/** Within a week before, today included; or within a week after. */
function daysTo(base: number, weekday: number, side: "past" | "future"): number {
  const today = new Date(base).getUTCDay() || 7;
  const back = (today - weekday + 7) % 7;
  return side === "past" ? -back : (7 - back) % 7;
}

function isoDay(time: number): PartialDate {
  return new Date(time).toISOString().slice(0, 10);
}
