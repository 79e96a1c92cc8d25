import type { Evidence } from "../graph/evidence.ts";
import { codePointOffsets, isLead, isTrail } from "../text/code-points.ts";
import type { Span } from "../text/span.ts";

/** How much of the text stands before and after, in UTF-16 code units at most. */
const CONTEXT = 32;

/** Turns spans of an article's text into evidence. Spans begin and end between code points. */
export function evidenceOf(
  articleId: string,
  text: string,
  paragraphs: readonly Span[],
): (span: Span) => Evidence {
  const offset = codePointOffsets(text);
  return ({ start, end }) => ({
    articleId,
    paragraph: paragraphAt(paragraphs, start),
    start: offset(start),
    end: offset(end),
    startUtf16: start,
    endUtf16: end,
    exact: text.slice(start, end),
    prefix: wholeCharacters(text, Math.max(0, start - CONTEXT), start),
    suffix: wholeCharacters(text, end, Math.min(text.length, end + CONTEXT)),
  });
}

/** A stretch of the text without half a surrogate pair at either end. */
function wholeCharacters(text: string, start: number, end: number): string {
  const from = start < end && isTrail(text.charCodeAt(start)) ? start + 1 : start;
  const to = from < end && isLead(text.charCodeAt(end - 1)) ? end - 1 : end;
  return text.slice(from, to);
}

function paragraphAt(paragraphs: readonly Span[], at: number): number {
  let low = 0;
  let high = paragraphs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((paragraphs[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}
