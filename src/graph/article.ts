import type { Evidence } from "./evidence.ts";
import type { PartialDate } from "./partial-date.ts";
import type { Place } from "./place.ts";

/** A text as a source gave it, verbatim, with what is known of where it came from. */
export interface Article {
  readonly type: "Article";
  readonly id: string;
  /** Of the text in UTF-8, in hexadecimal: an article is known by it. */
  readonly sha256: string;
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
  readonly direction: TextDirection;
  readonly headline?: string;
  /** The first paragraph that is not a dateline alone. */
  readonly lead: string;
  readonly dateline?: Dateline;
  readonly publishedOn?: PartialDate;
  /** Where it was found; the same text at two addresses is one article. */
  readonly urls: readonly string[];
  readonly agencyId?: string;
  readonly paragraphs: readonly Paragraph[];
}

/** A non-empty line of the text; offsets as in `Evidence`. */
export interface Paragraph {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly startUtf16: number;
  readonly endUtf16: number;
}

/** Where and when an article says it was written. */
export interface Dateline {
  readonly place?: Place;
  readonly date?: PartialDate;
  readonly evidence: Evidence;
}

export const TextDirection = { LTR: "LTR", RTL: "RTL" } as const;
export type TextDirection = (typeof TextDirection)[keyof typeof TextDirection];
