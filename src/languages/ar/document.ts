import { paragraphsOf } from "../../text/paragraphs.ts";
import type { Span } from "../../text/span.ts";
import { cutTokens, type Token } from "../../text/token.ts";
import type { Spellings } from "./spellings.ts";
import type { Word } from "./word.ts";

/** A text cut into paragraphs, sentences and tokens, each token with its word. */
export interface Document {
  readonly text: string;
  readonly paragraphs: readonly Span[];
  readonly tokens: readonly ReadToken[];
  readonly sentences: readonly Sentence[];
  readonly quotes: readonly Range[];
}

export interface ReadToken extends Token {
  readonly word: Word;
  readonly paragraph: number;
  /** Which stretch between quotation marks it stands in; -1 for none. The marks stand in it too. */
  readonly quote: number;
}

/** A stretch of tokens, half-open, by their place in the document. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

export interface Sentence extends Range {
  readonly paragraph: number;
  /** Its rank in the document. */
  readonly index: number;
}

/** No sentence is longer, in tokens; what goes on longer is cut, so that reading takes linear time. */
const LONGEST = 400;

/** As `spanOf`, without a conjunction or a preposition written together with the first word. */
export function nameSpan(document: Document, range: Range): Span {
  const { start, end } = spanOf(document, range);
  const first = document.tokens[range.from];
  if (!first) return { start, end };
  const { joined, preposition, base, stem } = first.word;
  const letters = (joined ? 1 : 0) + (preposition !== "" && stem.endsWith(base) ? 1 : 0);
  return { start: start + prefixLength(first.text, letters), end };
}

/** So many letters, and the marks on them. */
function prefixLength(text: string, letters: number): number {
  let at = 0;
  for (let count = 0; count < letters; count++) {
    at++;
    while (/[\p{M}\u0640\p{Cf}]/u.test(text[at] ?? "")) at++;
  }
  return at;
}

/** A name as a text of its own: "للحكومة" is "الحكومة". */
export function nameText(document: Document, range: Range, article: string): string {
  const first = document.tokens[range.from];
  const { start, end } = nameSpan(document, range);
  const printed = document.text.slice(start, end);
  const text = UNEVEN.test(printed) ? printed.replace(/\s+/g, " ") : printed;
  if (!first || first.word.preposition === "" || first.word.stem.endsWith(first.word.base)) return text;
  return article + text.slice(2);
}

/** White space other than single spaces. */
const UNEVEN = /\s\s|[^\S ]/;

const STOPS = new Set([".", "!", "?", "\u061F", "\u2026", "\u06D4"]);
const EITHER_WAY = new Set(['"', "\u201C", "\u201D", "\u201E"]);

/** Reads a text; `spellings` know the language. */
export function documentOf(text: string, spellings: Spellings): Document {
  const paragraphs = paragraphsOf(text);
  const tokens: Mutable<ReadToken>[] = [];
  const sentences: Sentence[] = [];
  const quotes: Range[] = [];
  for (const [paragraph, span] of paragraphs.entries()) {
    const first = tokens.length;
    cutTokens(text, span, (start, end, kind) => {
      const { text: spelled, word } = spellings.at(text, start, end);
      tokens.push({ text: spelled, kind, start, end, word, paragraph, quote: -1 });
    });
    markQuotes(text, tokens, first, quotes);
    sentences.push(...sentencesOf(tokens, first, paragraph, sentences.length));
  }
  return { text, paragraphs, tokens, sentences, quotes };
}

export function spanOf(document: Document, { from, to }: Range): Span {
  const start = document.tokens[from]?.start ?? 0;
  return { start, end: document.tokens[to - 1]?.end ?? start };
}

type Mutable<Record> = { -readonly [Key in keyof Record]: Record[Key] };

/**
 * Pairs quotation marks within a paragraph, which begins at a token. « and » are
 * what they are; the others, which the press uses either way round, open after a
 * space and close before one. A second opening mark ends the first stretch, which
 * was left open, and so does the end of the paragraph.
 */
function markQuotes(text: string, tokens: Mutable<ReadToken>[], first: number, quotes: Range[]): void {
  const turned = isTurned(text, tokens, first);
  let open: Mutable<Range> | undefined;
  for (let i = first; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || (!open && token.kind !== "mark")) continue;
    const mark = token.kind === "mark" ? markOf(text, token, open !== undefined, turned) : "none";
    if (mark === "opens" && (!open || i > open.from + 1)) {
      open = { from: i, to: i };
      quotes.push(open);
    }
    if (!open) continue;
    token.quote = quotes.length - 1;
    open.to = i + 1;
    if (mark === "closes") open = undefined;
  }
}

/** "»الحوار مستمر«": the first of such marks opens although it is the closing one. */
function isTurned(text: string, tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.text === GUILLEMETS[0]) return false;
    if (token?.text === GUILLEMETS[1]) return looksOpening(text, token);
  }
  return false;
}

const GUILLEMETS = ["\u00AB", "\u00BB"] as const;

function markOf(text: string, token: Token, isOpen: boolean, turned: boolean): "opens" | "closes" | "none" {
  if (token.text === GUILLEMETS[turned ? 1 : 0]) return "opens";
  if (token.text === GUILLEMETS[turned ? 0 : 1]) return isOpen ? "closes" : "none";
  if (!EITHER_WAY.has(token.text)) return "none";
  if (!isOpen) return looksClosing(text, token) ? "none" : "opens";
  return looksOpening(text, token) ? "opens" : "closes";
}

/** A mark after a space or a bracket, and before a letter. */
function looksOpening(text: string, { start, end }: Span): boolean {
  return /[\s(:]/.test(text[start - 1] ?? " ") && /[^\s\p{P}]/u.test(text[end] ?? " ");
}

/** A mark right after a letter, and before a space. */
function looksClosing(text: string, { start, end }: Span): boolean {
  return /\S/.test(text[start - 1] ?? " ") && /[\s\p{P}]/u.test(text[end] ?? " ");
}

/** Ends at a full stop, unless it stands after a single letter, an abbreviation. */
function sentencesOf(
  tokens: readonly ReadToken[],
  first: number,
  paragraph: number,
  index: number,
): Sentence[] {
  const sentences: Sentence[] = [];
  let from = first;
  for (let i = first; i < tokens.length; i++) {
    const token = tokens[i];
    if (i - from >= LONGEST) {
      sentences.push({ from, to: i, paragraph, index: index + sentences.length });
      from = i;
    }
    if (token?.kind !== "mark" || !STOPS.has(token.text)) continue;
    if (token.text === "." && (isAbbreviated(tokens, i) || isDecimal(tokens, i))) continue;
    if (token.quote >= 0 && isEllipsis(tokens, i)) continue;
    const closing = tokens[i + 1];
    const to =
      closing && closing.quote >= 0 && closing.quote === token.quote && isClosing(closing.text)
        ? i + 2
        : i + 1;
    if (to > from) sentences.push({ from, to, paragraph, index: index + sentences.length });
    from = to;
    i = to - 1;
  }
  if (from < tokens.length)
    sentences.push({ from, to: tokens.length, paragraph, index: index + sentences.length });
  return sentences;
}

function isEllipsis(tokens: readonly ReadToken[], i: number): boolean {
  const dots = (at: number) => tokens[at]?.text === ".";
  return tokens[i]?.text === "\u2026" || dots(i + 1) || dots(i - 1);
}

function isClosing(mark: string): boolean {
  return EITHER_WAY.has(mark) || mark === GUILLEMETS[0] || mark === GUILLEMETS[1];
}

/** "7 .3", "ب8.4", "www.souq.example": a point with digits or Latin letters before it and right after it. */
function isDecimal(tokens: readonly ReadToken[], i: number): boolean {
  const [before, point, after] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (!before || !point || after?.start !== point.end) return false;
  const glued = before.end === point.start;
  if (after.kind === "number") return before.kind === "number" || (glued && /\p{N}$/u.test(before.text));
  return glued && LATIN.test(before.text) && LATIN.test(after.text);
}

const LATIN = /^[A-Za-z0-9]+$/;

/** A letter, or letters with points between them: "م.", "إن.بي.سي". */
function isAbbreviated(tokens: readonly ReadToken[], i: number): boolean {
  const [before, point, after] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (before?.kind !== "word" || !point || before.end !== point.start) return false;
  if (before.text.length === 1) return true;
  if (after?.kind !== "word" || after.start !== point.end) return false;
  return before.text.length <= SHORT && after.text.length <= SHORT;
}

/** Letters of a letter's name, at most. */
const SHORT = 2;
