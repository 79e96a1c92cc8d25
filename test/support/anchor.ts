import type { Evidence } from "../../src/graph/evidence.ts";
import { codePointOffsets } from "../../src/text/code-points.ts";
import { paragraphsOf } from "../../src/text/paragraphs.ts";
import type { Span } from "../../src/text/span.ts";

/** Finds words in a text, the first occurrence unless told, and gives them as evidence. */
export type Anchor = (exact: string, occurrence?: number) => Evidence;

const CONTEXT = 24;

/** An anchor into one text: its offsets are counted, never written by hand. */
export function anchorIn(articleId: string, text: string): Anchor {
  const evidenceOf = evidenceIn(articleId, text);
  return (exact, occurrence = 1) => {
    let start = -1;
    for (let found = 0; found < occurrence; found++) {
      start = text.indexOf(exact, start + 1);
      if (start === -1) throw new Error(`"${exact}" does not stand ${occurrence} times in ${articleId}`);
    }
    return evidenceOf({ start, end: start + exact.length });
  };
}

/** Gives spans of a text as evidence. */
export function evidenceIn(articleId: string, text: string): (span: Span) => Evidence {
  const paragraphs = paragraphsOf(text);
  const codePoints = codePointOffsets(text);
  return ({ start, end }) => ({
    articleId,
    paragraph: paragraphs.findIndex((paragraph) => paragraph.start <= start && end <= paragraph.end),
    start: codePoints(start),
    end: codePoints(end),
    startUtf16: start,
    endUtf16: end,
    exact: text.slice(start, end),
    prefix: [...text.slice(Math.max(0, start - 2 * CONTEXT), start)].slice(-CONTEXT).join(""),
    suffix: [...text.slice(end, end + 2 * CONTEXT)].slice(0, CONTEXT).join(""),
  });
}
