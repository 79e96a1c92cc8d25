import type { Span } from "./span.ts";
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
/** Among Arabic letters and their vowel signs there is no format character, nor below them but the soft hyphen. */
const FIRST_LETTER = 0x0620;
const LAST_LETTER = 0x06dc;
const FIRST_FORMAT = 0x0600;

/** The tokens of a stretch of text, in order; white space and loose format characters are between them. */
export function tokensOf(text: string, within: Span): Token[] {
  const tokens: Token[] = [];
  const stretch = text.slice(within.start, within.end);
  for (let at = endOf(BETWEEN, stretch, 0); at < stretch.length; ) {
    const end = endOf(TOKEN, stretch, at);
    const raw = stretch.slice(at, end);
    const kind = kindOf(raw);
    const word = kind === "word" && mayEndInFormat(raw) ? trimEnd(raw, FORMAT) : raw;
    const start = within.start + at;
    tokens.push({ text: word, kind, start, end: start + word.length });
    at = endOf(BETWEEN, stretch, end);
  }
  return tokens;
}

/** Where what a sticky pattern takes from a place on ends; no match is made an object of. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : text.length;
}

function mayEndInFormat(raw: string): boolean {
  const code = raw.charCodeAt(raw.length - 1);
  return code >= FIRST_FORMAT && !(code >= FIRST_LETTER && code <= LAST_LETTER);
}

function kindOf(raw: string): TokenKind {
  const code = raw.charCodeAt(0);
  if (code === TATWEEL && DASH.test(raw)) return "mark";
  if ((code >= 0x0620 && code <= 0x064a) || LETTER.test(raw)) return "word";
  if (DIGIT.test(raw)) return HAS_LETTER.test(raw) ? "word" : "number";
  return "mark";
}
