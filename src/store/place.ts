import { createHash } from "node:crypto";
import { NO_DATE } from "./date-key.ts";

/**
 * The place of a text in the order of the archive: newest first, what has no date
 * last, texts of one article and date together and in their order. One number of
 * 63 bits, so that every list by date is a range of an index and a full text
 * search, which gives its finds in order of number, gives them by date:
 *
 *     date key (22 bits) | digest of the article's id (29 bits) | room for texts (12 bits)
 *
 * `base` is the place of an article among those of a date. An article stands at
 * the base of its own date, its statements follow at `base + 1 + order`.
 */
export function baseOf(key: number, articleId: string): bigint {
  const digest = createHash("sha256").update(articleId).digest().readUInt32BE() >>> 3;
  return (BigInt(key) << DATE_SHIFT) | (BigInt(digest) << ROOM_BITS);
}

const ROOM_BITS = 12n;
const DATE_SHIFT = 41n;

/** Texts that fit between one base and the next. */
export const ROOM = 1 << Number(ROOM_BITS);

/** Shifts a base to its date key, in SQL as here. */
export const DATE_BITS = Number(DATE_SHIFT);

/** The lowest place of a date key. */
export function firstPlaceOf(key: number): bigint {
  return BigInt(key) << DATE_SHIFT;
}

/** From here on, places have no date. */
export const UNDATED = firstPlaceOf(NO_DATE);
