import type { Span } from "./span.ts";

/** A word, a number or a single mark of punctuation. */
export interface Token extends Span {
  readonly text: string;
  readonly kind: TokenKind;
}

export type TokenKind = "word" | "number" | "mark";

const TOKEN = new RegExp(
  [
    // A number, with its fraction or grouping: 5, 2.5, ١٬٠٠٠, 12/5.
    "(?<number>\\p{N}+(?:[.,\\u066B\\u066C]\\p{N}+)*)(?![\\p{L}\\p{M}])",
    // A word: letters with marks and digits, format characters inside.
    "(?<word>[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{Cf}]*)",
    // Hash signs and underscores write a name as one word: they are spaces here.
    "(?<mark>[^\\s\\p{Cf}#_])",
  ].join("|"),
  "gu",
);

const TRAILING_FORMAT = /\p{Cf}+$/u;

/** The tokens of a stretch of text, in order; white space and loose format characters are between them. */
export function tokensOf(text: string, within: Span): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = within.start;
  for (let match = TOKEN.exec(text); match && match.index < within.end; match = TOKEN.exec(text)) {
    const raw = match[0];
    const kind = match.groups?.["word"] ? "word" : match.groups?.["number"] ? "number" : "mark";
    const word = kind === "word" && raw.charCodeAt(raw.length - 1) >= 0x200b ? raw.replace(TRAILING_FORMAT, "") : raw;
    tokens.push({ text: word, kind, start: match.index, end: match.index + word.length });
  }
  return tokens;
}
