import { type Phrase, phraseOf } from "../mentions/phrase.ts";
import type { Attribution } from "./attribution.ts";
import type { SentenceContext } from "./context.ts";

/** A headline is no longer than this, in tokens. */
const LONGEST = 25;

/**
 * "الوزير: الحوار مستمر": a headline that gives who speaks and what is said, a
 * colon between. Only the first line of a text, where others follow it, and one
 * that ends without a full stop.
 */
export function headline(context: SentenceContext, named?: Phrase): Attribution | undefined {
  const { document, sentence, tokens, phraseFrom } = context;
  if (sentence.from !== 0 || document.paragraphs.length < 2 || sentence.to > LONGEST) return undefined;
  if (tokens[sentence.to]?.paragraph === 0 || tokens[sentence.to - 1]?.text === ".") return undefined;
  const phrase = named ?? phraseFrom.get(0);
  if (!phrase || phrase.kind === "place") return undefined;
  const colon = colonAfter(context, phrase.to);
  if (colon === undefined) return undefined;
  const content = { from: colon + 1, to: sentence.to };
  if (content.to - content.from < 2) return undefined;
  return {
    rule: "headline",
    cue: { from: colon, to: colon + 1 },
    form: undefined,
    act: "ASSERTION",
    content,
    subject: { kind: "overt", phrases: [phrase] },
    addressee: undefined,
    parent: undefined,
  };
}

/** Tokens of a name, at most. */
const NAME = 4;

/** Whoever a headline names before its colon in words that only the rest of the article gives as a name. */
export function namedInHeadline(context: SentenceContext, phrases: Iterable<Phrase>): Phrase | undefined {
  const { tokens, vocabulary } = context;
  let to = 0;
  while (to <= NAME && tokens[to]?.kind === "word" && !isAddressed(context, to)) to++;
  if (to < 1 || to > NAME || colonAfter(context, to) === undefined) return undefined;
  const words = tokens.slice(0, to).map(({ word }) => word.norm);
  for (const { kind, name, gender } of phrases) {
    if (kind !== "person" || !name || name.from < to || name.to - name.from < words.length) continue;
    const last = tokens.slice(name.to - words.length, name.to).map(({ word }) => word.base);
    if (!last.every((word, i) => word === words[i])) continue;
    return { ...phraseOf("person", 0, to, gender), name: { from: 0, to }, short: to === 1 };
  }
  return undefined;

  function isAddressed({ tokens }: SentenceContext, at: number): boolean {
    return at > 0 && vocabulary.fused.get(tokens[at]?.word.preposition ?? "") === "for";
  }
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
