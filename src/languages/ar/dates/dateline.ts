import type { PartialDate } from "../../../graph/partial-date.ts";
import type { Place } from "../../../graph/place.ts";
import type { Span } from "../../../text/span.ts";
import { type Document, type Range, type ReadToken, spanOf } from "../document.ts";
import type { Known, Names } from "../names.ts";
import type { Calendar } from "./calendar.ts";
import { dateAt } from "./date-at.ts";

/** Where and when an article says it was written, and by which agency. */
export interface FoundDateline {
  readonly span: Span;
  readonly range: Range;
  readonly place?: Place;
  readonly date?: PartialDate;
  readonly agency?: Known & { readonly kind: "organization" };
}

/** A dateline is no longer than this: two calendars, a place, an agency. */
const LONGEST = 24;
/** Marks that part a dateline from the text. */
const CLOSERS = new Set(["/", "-", "\u2013", "\u2014", ":", "|"]);

/** A headline and a line beside it may stand before the dateline. */
const FIRST_LINES = 3;

/**
 * The dateline at the head of a text, or of a line after its headline: a place,
 * a date, an agency, in any order, up to a mark that closes it or the end of the
 * line. A place alone is one where such a mark follows; without any, nothing is taken.
 */
export function datelineOf(document: Document, names: Names, calendar: Calendar): FoundDateline | undefined {
  const { tokens } = document;
  let start = 0;
  for (let line = 0; line < FIRST_LINES && start < tokens.length; line++) {
    const found = datelineAt(document, start, names, calendar);
    if (found) return found;
    const next = tokens.findIndex(({ paragraph }, at) => at > start && paragraph > line);
    if (next < 0) return undefined;
    start = next;
  }
  return undefined;
}

function datelineAt(
  document: Document,
  from: number,
  names: Names,
  calendar: Calendar,
): FoundDateline | undefined {
  const { tokens } = document;
  const line = tokens[from]?.paragraph ?? 0;
  let limit = from;
  while (limit < Math.min(from + LONGEST, tokens.length) && tokens[limit]?.paragraph === line) limit++;
  let place: Place | undefined;
  let date: PartialDate | undefined;
  let agency: FoundDateline["agency"];
  let to = from;
  for (let i = from; i < limit; ) {
    const token = tokens[i];
    if (!token) break;
    const found = date ? undefined : dateAt(tokens, i, calendar);
    if (found) {
      date = found.date;
      i = to = found.to;
      continue;
    }
    const name = names.at(tokens, i, limit);
    const organization = name?.known.find((known) => known.kind === "organization");
    const city = name?.known.find((known) => known.kind === "place");
    if (name && organization && isMedia(organization)) {
      agency = organization;
      i = to = name.to;
    } else if (name && city && !place) {
      place = placeOf(city);
      i = to = name.to;
    } else if (token.kind !== "word" || isDateWord(token, tokens, i, calendar)) {
      i++;
    } else break;
  }
  if (to === from || (!date && !agency && !closes(tokens, to, line))) return undefined;
  const range = { from, to };
  return {
    span: spanOf(document, range),
    range,
    ...(place && { place }),
    ...(date && { date }),
    ...(agency && { agency }),
  };
}

function isMedia(known: Known): boolean {
  return known.kind === "organization" && known.organization.kind === "MEDIA";
}

/** A Hijri month, a weekday, the words between two calendars. */
function isDateWord(token: ReadToken, tokens: readonly ReadToken[], i: number, calendar: Calendar): boolean {
  if (token.text.length <= 2) return true;
  if (calendar.weekdays.has(token.word.base)) return true;
  const pair = token.word.base + (tokens[i + 1]?.word.norm ?? "");
  if (calendar.hijriMonths.has(token.word.base) || calendar.hijriMonths.has(pair)) return true;
  return tokens[i + 1]?.kind === "number" && tokens[i - 1]?.kind !== "mark" && i > 0;
}

function closes(tokens: readonly ReadToken[], to: number, line: number): boolean {
  const next = tokens[to];
  const further = tokens[to + 1];
  if (!next || next.paragraph > line) return true;
  return CLOSERS.has(next.text) || (next.text === ")" && CLOSERS.has(further?.text ?? ""));
}

/** Of a known place, the names and the country. */
export function placeOf(known: Known & { readonly kind: "place" }): Place {
  const { names, country } = known.place;
  return { names, ...(country !== undefined && { country }) };
}
