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

/**
 * The dateline at the head of a text: a place, a date, an agency, in any order,
 * up to a mark that closes it or the end of the line. A place alone is one where
 * such a mark follows; without any, nothing is taken.
 */
export function datelineOf(document: Document, names: Names, calendar: Calendar): FoundDateline | undefined {
  const { tokens } = document;
  const limit = Math.min(LONGEST, tokens.findIndex((token) => token.paragraph > 0) + 1 || tokens.length);
  let place: Place | undefined;
  let date: PartialDate | undefined;
  let agency: FoundDateline["agency"];
  let to = 0;
  for (let i = 0; i < limit; ) {
    const token = tokens[i];
    if (!token || token.paragraph > 0) break;
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
    } else if (token.kind === "number" || token.kind === "mark" || isDateWord(token, tokens, i, calendar)) {
      i++;
    } else break;
  }
  if (to === 0 || (!date && !agency && !closes(tokens, to))) return undefined;
  const range = { from: 0, to };
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

function closes(tokens: readonly ReadToken[], to: number): boolean {
  const next = tokens[to];
  const further = tokens[to + 1];
  if (!next || next.paragraph > 0) return true;
  return CLOSERS.has(next.text) || (next.text === ")" && CLOSERS.has(further?.text ?? ""));
}

/** Of a known place, the names and the country. */
export function placeOf(known: Known & { readonly kind: "place" }): Place {
  const { names, country } = known.place;
  return { names, ...(country !== undefined && { country }) };
}
