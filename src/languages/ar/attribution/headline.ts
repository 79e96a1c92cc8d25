import type { Attribution } from "./attribution.ts";
import type { SentenceContext } from "./context.ts";

/** A headline is no longer than this, in tokens. */
const LONGEST = 25;

/**
 * "الوزير: الحوار مستمر": a headline that gives who speaks and what is said, a
 * colon between. Only the first line of a text, where others follow it, and one
 * that ends without a full stop.
 */
export function headline(context: SentenceContext): Attribution | undefined {
  const { document, sentence, tokens, phraseFrom } = context;
  if (sentence.from !== 0 || document.paragraphs.length < 2 || sentence.to > LONGEST) return undefined;
  if (tokens[sentence.to]?.paragraph === 0 || tokens[sentence.to - 1]?.text === ".") return undefined;
  const phrase = phraseFrom.get(0);
  if (!phrase || phrase.kind === "place") return undefined;
  const colon = colonAfter(context, phrase.to);
  if (colon === undefined) return undefined;
  const content = { from: colon + 1, to: sentence.to };
  if (content.to - content.from < 2) return undefined;
  return {
    rule: "headline",
    cue: { from: colon, to: colon + 1 },
    act: "ASSERTION",
    content,
    subject: { kind: "overt", phrases: [phrase] },
  };
}

/** Tokens of those spoken to, at most. */
const ADDRESSEE = 5;

/** A colon, after those spoken to where there are any: "الصين لتجار السوق: …". */
function colonAfter({ tokens, vocabulary }: SentenceContext, from: number): number | undefined {
  if (tokens[from]?.text === ":") return from;
  if (vocabulary.fused.get(tokens[from]?.word.preposition ?? "") !== "for") return undefined;
  for (let at = from + 1; at <= from + ADDRESSEE; at++) {
    const token = tokens[at];
    if (token?.text === ":") return at;
    if (token?.kind !== "word" || token.word.cues.length > 0) return undefined;
  }
  return undefined;
}
