import type { PartialDate } from "../../../graph/partial-date.ts";
import { isPartialDate } from "../../../graph/partial-date.ts";
import type { ReadToken } from "../document.ts";
import type { Calendar } from "./calendar.ts";

/** A date as printed, and where it ends. */
export interface FoundDate {
  readonly date: PartialDate;
  readonly to: number;
}

/** Names of months have at most three words. */
const LONGEST_NAME = 3;

/**
 * The date that begins at a token: "22 مايو 2018", "10 تموز/يوليو 2015",
 * "مايو 2018", "يونيو". `year` is taken where none is printed.
 */
export function dateAt(
  tokens: readonly ReadToken[],
  from: number,
  { months }: Calendar,
  year?: number,
): FoundDate | undefined {
  const day = numberAt(tokens[from], 31);
  const at = day === undefined ? from : from + 1;
  const month = phraseIn(tokens, at, months);
  if (!month) return undefined;
  const twin =
    tokens[month.to]?.text === "/" || tokens[month.to]?.text === "("
      ? phraseIn(tokens, month.to + 1, months)
      : undefined;
  let to = twin ? twin.to + (tokens[twin.to]?.text === ")" ? 1 : 0) : month.to;
  if (tokens[to]?.text === "\u060C" && yearAt(tokens[to + 1]) !== undefined) to++;
  const printed = yearAt(tokens[to]);
  const known = printed ?? year;
  if (known === undefined) return undefined;
  const parts = [String(known), two(month.value), ...(day === undefined ? [] : [two(day)])];
  const date = parts.join("-");
  return isPartialDate(date) ? { date, to: printed === undefined ? to : to + 1 } : undefined;
}

/** The longest phrase of a table that begins at a token. */
export function phraseIn<Value>(
  tokens: readonly ReadToken[],
  from: number,
  table: ReadonlyMap<string, Value>,
): { readonly value: Value; readonly to: number } | undefined {
  let key = "";
  let found: { value: Value; to: number } | undefined;
  for (let i = from; i < from + LONGEST_NAME; i++) {
    const token = tokens[i];
    if (!token || token.kind === "mark") break;
    key += i === from ? token.word.base : token.word.norm;
    const value = table.get(key) ?? (i === from ? table.get(token.word.norm) : undefined);
    if (value !== undefined) found = { value, to: i + 1 };
  }
  return found;
}

export function numberAt(token: ReadToken | undefined, most: number): number | undefined {
  if (token?.kind !== "number") return undefined;
  const value = Number(token.word.norm);
  return Number.isInteger(value) && value >= 1 && value <= most ? value : undefined;
}

/** Of this or the last century; a Hijri year is less. */
function yearAt(token: ReadToken | undefined): number | undefined {
  const digits = /^(\d{4})\D?$/.exec(token?.word.norm ?? "");
  const year = Number(digits?.[1] ?? 0);
  return year >= 1900 && year <= 2100 ? year : undefined;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
