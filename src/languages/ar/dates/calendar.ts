import { fold } from "../../../lexicon/fold.ts";
import { LexiconError, readTable } from "../../../lexicon/table.ts";

/** Words of time, each phrase by its folded words joined without spaces. */
export interface Calendar {
  /** Gregorian months, January is 1. */
  readonly months: ReadonlyMap<string, number>;
  readonly hijriMonths: ReadonlySet<string>;
  /** ISO 8601: Monday is 1. */
  readonly weekdays: ReadonlyMap<string, number>;
  /** Days from the day of the dateline. */
  readonly relativeDays: ReadonlyMap<string, number>;
}

/** Reads the tables of months and days of `data/ar`. */
export function readCalendar(): Calendar {
  return {
    months: numbers("ar/months.tsv", ["name", "month", "origin"]),
    hijriMonths: new Set(numbers("ar/hijri-months.tsv", ["name", "month", "origin"]).keys()),
    weekdays: numbers("ar/weekdays.tsv", ["name", "day", "origin"]),
    relativeDays: numbers("ar/relative-days.tsv", ["phrase", "days", "origin"]),
  };
}

/** Whether a phrase of the calendar begins with a folded word. */
export function opensDate(word: string, { months, weekdays, relativeDays }: Calendar): boolean {
  for (const table of [months, weekdays, relativeDays])
    for (const phrase of table.keys()) if (phrase.startsWith(word)) return true;
  return false;
}

function numbers(file: string, columns: readonly [string, string, string]): ReadonlyMap<string, number> {
  const [name, value] = columns;
  return new Map(
    readTable<string>(file, columns).map((row) => {
      const number = Number(row[value]);
      if (row[value] === "" || !Number.isInteger(number)) {
        throw new LexiconError(file, row.line, `${value} is a whole number; found "${row[value]}"`);
      }
      return [fold(row[name] ?? "").replace(/\s/g, ""), number];
    }),
  );
}
