import type { SentenceContext } from "./context.ts";

/** Tokens of those spoken to and of an occasion, at most. */
const LONGEST = 6;

/**
 * The colon of a headline, past those spoken to or the occasion where there is one:
 * "الصين لتجار السوق: …", "الملك في القمة: …".
 */
export function colonAfter(context: SentenceContext, from: number): number | undefined {
  const { tokens } = context;
  if (tokens[from]?.text === ":") return from;
  if (!isAside(context, from)) return undefined;
  for (let at = from + 1; at <= from + LONGEST; at++) {
    const token = tokens[at];
    if (token?.text === ":") return at;
    if (!token || (token.kind !== "word" && token.quote < 0) || token.word.cues.length > 0) return undefined;
  }
  return undefined;
}

/** Those spoken to or an occasion, between who speaks and the colon. */
export function isAside(context: SentenceContext, at: number): boolean {
  const word = context.tokens[at]?.word;
  if (!word) return false;
  if (isAddressed(context, at) || word.classes.has("occasion")) return true;
  return context.vocabulary.markers.get(word.norm) === "in";
}

export function isAddressed({ tokens, vocabulary }: SentenceContext, at: number): boolean {
  return vocabulary.fused.get(tokens[at]?.word.preposition ?? "") === "for";
}
