import type { Evidence } from "../../graph/evidence.ts";
import { codePointOffsets } from "../../text/code-points.ts";
import { GraphError } from "../errors.ts";

/**
 * Evidence as it is kept beside its text: its place, without the words. They are
 * read from the text again, so that what a store gives back is true of the text it
 * keeps, and a statement takes a fifth of the room.
 *
 * Paragraph, code points, UTF-16 units, length of prefix and suffix; a prefix or
 * suffix that does not stand beside the words in the text is kept as it is.
 */
export type PackedEvidence = readonly [
  number,
  number,
  number,
  number,
  number,
  number | string,
  number | string,
];

export type PackEvidence = (evidence: Evidence, what: string) => PackedEvidence;

/** Packs the evidence of one text. */
export interface EvidencePacker {
  /** @throws GraphError where the evidence is not true of the text. */
  readonly pack: PackEvidence;
  /** The stretch of the text that some evidence is read from, prefixes and suffixes included. */
  stretchOf(evidence: readonly Evidence[]): Stretch;
}

/** A part of a text: where it begins, in code points and UTF-16 units, and how many code points it has. */
export interface Stretch {
  readonly start: number;
  readonly startUtf16: number;
  readonly length: number;
}

export function evidencePacker(articleId: string, text: string): EvidencePacker {
  const codePoints = codePointOffsets(text);
  const before = ({ startUtf16, prefix }: Evidence) =>
    text.endsWith(prefix, startUtf16) ? prefix.length : prefix;
  const after = ({ endUtf16, suffix }: Evidence) =>
    text.startsWith(suffix, endUtf16) ? suffix.length : suffix;
  const unitsOf = (context: number | string) => (typeof context === "number" ? context : 0);
  return {
    pack(evidence, what) {
      const { paragraph, start, end, startUtf16, endUtf16, exact } = evidence;
      if (
        evidence.articleId !== articleId ||
        text.slice(startUtf16, endUtf16) !== exact ||
        codePoints(startUtf16) !== start ||
        codePoints(endUtf16) !== end
      ) {
        throw new GraphError(
          `The evidence of ${what} gives "${exact}" at ${startUtf16} to ${endUtf16} of ${evidence.articleId}; it is not there in ${articleId}.`,
        );
      }
      return [paragraph, start, end, startUtf16, endUtf16, before(evidence), after(evidence)];
    },
    stretchOf(evidence) {
      const startUtf16 = Math.min(...evidence.map((part) => part.startUtf16 - unitsOf(before(part))));
      const endUtf16 = Math.max(...evidence.map((part) => part.endUtf16 + unitsOf(after(part))));
      const start = codePoints(startUtf16);
      return { start, startUtf16, length: codePoints(endUtf16) - start };
    },
  };
}

/** A stretch of the text of an article, as it was read. */
export interface Window extends Omit<Stretch, "length"> {
  readonly articleId: string;
  readonly text: string;
}

export function wholeText(articleId: string, text: string): Window {
  return { articleId, text, start: 0, startUtf16: 0 };
}

/** Reads packed evidence that lies in a window. */
export function evidenceReader({
  articleId,
  text,
  startUtf16: from,
}: Window): (packed: PackedEvidence) => Evidence {
  return ([paragraph, start, end, startUtf16, endUtf16, prefix, suffix]) => {
    const [first, last] = [startUtf16 - from, endUtf16 - from];
    return {
      articleId,
      paragraph,
      start,
      end,
      startUtf16,
      endUtf16,
      exact: text.slice(first, last),
      prefix: typeof prefix === "string" ? prefix : text.slice(first - prefix, first),
      suffix: typeof suffix === "string" ? suffix : text.slice(last, last + suffix),
    };
  };
}
