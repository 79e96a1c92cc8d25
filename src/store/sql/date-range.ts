import type { DateRange } from "../../graph/partial-date.ts";
import { keysWithin } from "../date-key.ts";
import { firstPlaceOf, UNDATED } from "../place.ts";
import type { Fragment } from "./database.ts";

/** Holds for the places, or bases, whose date lies in the range. */
export function placeWithin(expression: string, range: DateRange | undefined): Fragment[] {
  const keys = keysWithin(range);
  if (!keys) return [];
  const within = {
    sql: `${expression} >= ? AND ${expression} < ?`,
    params: [firstPlaceOf(keys.first), firstPlaceOf(keys.last + 1)],
  };
  const except = keys.except.map((key) => ({
    sql: `${expression} < ? OR ${expression} >= ?`,
    params: [firstPlaceOf(key), firstPlaceOf(key + 1)],
  }));
  return [within, ...except];
}

/** As `placeWithin`, of a date key. */
export function dayWithin(expression: string, range: DateRange | undefined): Fragment[] {
  const keys = keysWithin(range);
  if (!keys) return [];
  const within = { sql: `${expression} >= ? AND ${expression} <= ?`, params: [keys.first, keys.last] };
  return [within, ...keys.except.map((key) => ({ sql: `${expression} <> ?`, params: [key] }))];
}

/**
 * Read from the oldest, a list has two parts: what has a date, and after it what
 * has none.
 */
export function dated(expression: string, limit: bigint | number = UNDATED): Fragment {
  return { sql: `${expression} < ?`, params: [limit] };
}

export function undated(expression: string, limit: bigint | number = UNDATED): Fragment {
  return { sql: `${expression} >= ?`, params: [limit] };
}
