import type { Article } from "../graph/article.ts";
import type { Evidence } from "../graph/evidence.ts";
import type { Statement } from "../graph/statement.ts";
import { codePointOffsets } from "../text/code-points.ts";
import type { Span } from "../text/span.ts";
import { type Window, wholeText } from "./pack/evidence.ts";
import { forEachRun } from "./words.ts";

/** How often a word is shown: the first places are enough to see that it stands there. */
const SHOWN = 5;
/** Code points before and after a word, to recognise the place by. */
const CONTEXT = 32;

/** Where the words stand in an article, each word up to five times. */
export function matchesInArticle({ id, text, paragraphs }: Article, words: readonly string[]): Evidence[] {
  const parts = paragraphs.map(({ startUtf16, endUtf16, index }) => ({
    start: startUtf16,
    end: endUtf16,
    paragraph: index,
  }));
  return matchesIn(wholeText(id, text), parts, words);
}

/** Where the words stand in the cue and the content of a statement, which lie in the window. */
export function matchesInStatement(
  { cue, content }: Statement,
  window: Window,
  words: readonly string[],
): Evidence[] {
  const parts = [cue, ...content]
    .map(({ startUtf16, endUtf16, paragraph }) => ({ start: startUtf16, end: endUtf16, paragraph }))
    .sort((a, b) => a.start - b.start);
  return matchesIn(window, parts, words);
}

/** Where the words stand in stretches of an article, each word up to five times in each. */
export function matchesInStretches(stretches: readonly Evidence[], words: readonly string[]): Evidence[] {
  return stretches.flatMap(({ articleId, paragraph, exact, prefix, suffix, start, startUtf16, endUtf16 }) =>
    matchesIn(
      {
        articleId,
        text: prefix + exact + suffix,
        start: start - [...prefix].length,
        startUtf16: startUtf16 - prefix.length,
      },
      [{ start: startUtf16, end: endUtf16, paragraph }],
      words,
    ),
  );
}

/** A stretch of an article that lies in one paragraph. */
interface Part extends Span {
  readonly paragraph: number;
}

function matchesIn(window: Window, parts: readonly Part[], words: readonly string[]): Evidence[] {
  const { text, startUtf16: from } = window;
  const left = new Map(words.map((word) => [word, SHOWN]));
  const matches = new Map<number, Part>();
  for (const { start, end, paragraph } of parts) {
    if (left.size === 0) break;
    forEachRun(text.slice(start - from, end - from), (found, first, last) => {
      for (const word of found) {
        const rest = left.get(word);
        if (rest === undefined) continue;
        matches.set(start + first, { start: start + first, end: start + last, paragraph });
        if (rest > 1) left.set(word, rest - 1);
        else left.delete(word);
      }
    });
  }
  return evidenceOf(window, matches.values());
}

function evidenceOf(
  { articleId, text, start: before, startUtf16: from }: Window,
  parts: Iterable<Part>,
): Evidence[] {
  const codePoints = codePointOffsets(text);
  return Array.from(parts, ({ start, end, paragraph }) => {
    const [first, last] = [start - from, end - from];
    return {
      articleId,
      paragraph,
      start: before + codePoints(first),
      end: before + codePoints(last),
      startUtf16: start,
      endUtf16: end,
      exact: text.slice(first, last),
      prefix: [...text.slice(Math.max(0, first - 2 * CONTEXT), first)].slice(-CONTEXT).join(""),
      suffix: [...text.slice(last, last + 2 * CONTEXT)].slice(0, CONTEXT).join(""),
    };
  });
}
