import type { Span } from "./span.ts";
import { Trait, traitOf } from "./trait.ts";
import { trimEnd } from "./trim-end.ts";

/** A word, a number or a single mark of punctuation. */
export interface Token extends Span {
  readonly text: string;
  readonly kind: TokenKind;
}

export type TokenKind = "word" | "number" | "mark";

// A number with its fraction or grouping (5, 2.5, ١٬٠٠٠), with no letter after it; a word of letters, digits,
// marks and format characters; or one mark. Hash signs and underscores write a name as one word: they are spaces.
const TOKEN =
  /\p{N}+(?:[.,\u066B\u066C]\p{N}+)*(?![\p{L}\p{M}\p{N}])|[\p{L}\p{N}][\p{L}\p{M}\p{N}\p{Cf}]*|[^\s\p{Cf}#_]/uy;
const BETWEEN = /[\s\p{Cf}#_]*/uy;

const LETTER = /^\p{L}/u;
const DIGIT = /^\p{N}/u;
const HAS_LETTER = /\p{L}/u;
const FORMAT = /\p{Cf}/u;
/** Lengthens a letter; alone, a dash. */
const TATWEEL = 0x0640;
const DASH = /^\u0640+$/;

/** Takes a token: where it begins and ends, and its kind. */
export type TokenTaker = (start: number, end: number, kind: TokenKind) => void;

/** The tokens of a stretch of text, in order; white space and loose format characters are between them. */
export function tokensOf(text: string, within: Span): Token[] {
  const tokens: Token[] = [];
  cutTokens(text, within, (start, end, kind) => {
    tokens.push({ text: text.slice(start, end), kind, start, end });
  });
  return tokens;
}

/** Gives each token of a stretch of text, in order, to a taker, which may do without a string of it. */
export function cutTokens(text: string, { start, end }: Span, take: TokenTaker): void {
  for (let at = start; at < end; ) {
    const unit = text.charCodeAt(at);
    const trait = traitOf(unit);
    if (trait === Trait.BETWEEN || trait === Trait.FORMAT) at++;
    else if (trait === Trait.MARK || trait === Trait.COMBINING) take(at, ++at, "mark");
    else {
      const to = trait === Trait.LETTER && unit !== TATWEEL ? cutWord(text, at, end, take) : undefined;
      at = to ?? cutByPattern(text, at, end, take);
    }
  }
}

/** A word that opens with a letter, where the trait of each of its characters is known; gives where it ends. */
function cutWord(text: string, start: number, end: number, take: TokenTaker): number | undefined {
  let last = start;
  let at = start + 1;
  for (; at < end; at++) {
    const trait = traitOf(text.charCodeAt(at));
    if (trait === Trait.UNKNOWN) return undefined;
    if (trait < Trait.COMBINING) break;
    if (trait !== Trait.FORMAT) last = at;
  }
  take(start, last + 1, "word");
  return at;
}

/** The next token whatever its characters are; gives where it ends. */
function cutByPattern(text: string, start: number, end: number, take: TokenTaker): number {
  const rest = text.slice(start, end);
  const from = endOf(BETWEEN, rest, 0);
  if (from === rest.length) return end;
  const to = endOf(TOKEN, rest, from);
  const raw = rest.slice(from, to);
  const kind = kindOf(raw);
  const length = kind === "word" ? trimEnd(raw, FORMAT).length : raw.length;
  take(start + from, start + from + length, kind);
  return start + to;
}

/** Where what a sticky pattern takes from a place on ends; no match is made an object of. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : text.length;
}

function kindOf(raw: string): TokenKind {
  const code = raw.charCodeAt(0);
  if (code === TATWEEL && DASH.test(raw)) return "mark";
  if (LETTER.test(raw)) return "word";
  if (DIGIT.test(raw)) return HAS_LETTER.test(raw) ? "word" : "number";
  return "mark";
}
