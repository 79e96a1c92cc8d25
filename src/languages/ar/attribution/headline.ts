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
  if (!phrase || phrase.kind === "place" || tokens[phrase.to]?.text !== ":") return undefined;
  const content = { from: phrase.to + 1, to: sentence.to };
  if (content.to - content.from < 2) return undefined;
  return {
    rule: "headline",
    cue: { from: phrase.to, to: phrase.to + 1 },
    act: "ASSERTION",
    content,
    subject: { kind: "overt", phrases: [phrase] },
  };
}
