import type { Range } from "../document.ts";
import { type Phrase, phraseOf } from "../mentions/phrase.ts";
import type { Attribution } from "./attribution.ts";
import { isFirstPerson } from "./bare-clause.ts";
import type { SentenceContext } from "./context.ts";
import { colonAfter, isAddressed, isAside } from "./headline-colon.ts";
import { joint } from "./joined-phrases.ts";

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
  const first = named ?? phraseFrom.get(0);
  if (!first) return undefined;
  const phrases = named ? [named] : joint(context, first, sentence.to);
  const [phrase] = phrases;
  const colon = colonAfter(context, phrases.at(-1)?.to ?? 0);
  if (colon === undefined || !phrase) return undefined;
  const content = { from: colon + 1, to: sentence.to };
  if (content.to - content.from < 2) return undefined;
  const alone = phrases.length === 1 && !isAddressed(context, phrase.to);
  if (alone && isLand(phrase) && !speaksItself(context, content)) return undefined;
  return {
    rule: "headline",
    cue: { from: colon, to: colon + 1 },
    form: undefined,
    act: "ASSERTION",
    content,
    subject: { kind: "overt", phrases },
    addressee: undefined,
    parent: undefined,
  };
}

function isLand({ kind }: Phrase): boolean {
  return kind === "state" || kind === "place";
}

/** Words right after the colon by which a state speaks: "فرنسا: لن نقبل", where "فرنسا: فوز …" only says where. */
function speaksItself({ tokens }: SentenceContext, { from }: Range): boolean {
  return [from, from + 1].some((at) => {
    const word = tokens[at]?.word;
    return word !== undefined && (word.classes.has("negation") || isFirstPerson(word));
  });
}

/** Tokens of a name, at most. */
const NAME = 4;

/** Whoever a headline names before its colon in words that only the rest of the article gives as a name. */
export function namedInHeadline(context: SentenceContext, phrases: Iterable<Phrase>): Phrase | undefined {
  const { tokens } = context;
  let to = 0;
  while (to <= NAME && tokens[to]?.kind === "word" && !(to > 0 && isAside(context, to))) to++;
  if (to < 1 || to > NAME || colonAfter(context, to) === undefined) return undefined;
  const words = tokens.slice(0, to).map(({ word }) => word.norm);
  for (const { kind, name, gender } of phrases) {
    if (kind !== "person" || !name || name.from < to || name.to - name.from < words.length) continue;
    const last = tokens.slice(name.to - words.length, name.to).map(({ word }) => word.base);
    if (!last.every((word, i) => word === words[i])) continue;
    return { ...phraseOf("person", 0, to, gender), name: { from: 0, to }, short: to === 1 };
  }
  return undefined;
}
