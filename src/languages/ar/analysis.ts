import { fold } from "../../lexicon/fold.ts";
import { attribute } from "./attribution/attribute.ts";
import type { Attribution } from "./attribution/attribution.ts";
import type { SentenceContext } from "./attribution/context.ts";
import { headline, namedInHeadline } from "./attribution/headline.ts";
import type { Refusal } from "./attribution/refusal.ts";
import type { Document, Sentence } from "./document.ts";
import { knownBodyAt } from "./mentions/body.ts";
import type { Phrase } from "./mentions/phrase.ts";
import { phraseAt } from "./mentions/phrase-at.ts";
import { PhraseRow } from "./mentions/phrase-row.ts";
import type { MentionContext } from "./mentions/reader.ts";
import type { Names } from "./names.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What the levels below resolution found. */
export interface Analysis {
  readonly document: Document;
  readonly sentences: readonly SentenceContext[];
  /** In order of the text. */
  readonly phrases: readonly Phrase[];
  readonly attributions: readonly Attribution[];
  /** Words that look like cues and were not taken for one. */
  readonly refusals: readonly Refusal[];
  /** The sentence that each attribution stands in. */
  readonly sentenceOf: ReadonlyMap<Attribution, SentenceContext>;
}

/** Finds mentions, then attributions, sentence by sentence. */
export function analyse(document: Document, names: Names, vocabulary: Vocabulary): Analysis {
  const familyNames = new Set<string>();
  const base: MentionContext = { tokens: document.tokens, names, vocabulary, familyNames };
  const sentences: SentenceContext[] = [];
  const attributions: Attribution[] = [];
  const refusals: Refusal[] = [];
  const refuse = (refusal: Refusal) => void refusals.push(refusal);
  const sentenceOf = new Map<Attribution, SentenceContext>();
  const phrases = new Map<number, Phrase>();

  for (const sentence of document.sentences) {
    const found = phrasesOf(base, sentence, familyNames);
    for (const phrase of found) phrases.set(phrase.from, phrase);
    const { phraseFrom, phraseOver, phraseTo } = placed(found, sentence);
    const context: SentenceContext = {
      tokens: document.tokens,
      names,
      vocabulary,
      familyNames,
      document,
      sentence,
      phrases: found,
      phraseFrom,
      phraseOver,
      phraseTo,
    };
    sentences.push(context);
    for (const attribution of attribute(context, refuse)) {
      attributions.push(attribution);
      sentenceOf.set(attribution, context);
      if (attribution.subject.kind !== "overt") continue;
      for (const phrase of attribution.subject.phrases) {
        phrases.set(phrase.from, phrase);
        noteFamilyName(document, phrase, familyNames);
      }
    }
  }
  const [first] = sentences;
  const named = first && !phrases.has(0) ? namedInHeadline(first, phrases.values()) : undefined;
  const told = first && named && headline(first, named);
  if (told) {
    phrases.set(0, named);
    attributions.unshift(told);
    sentenceOf.set(told, first);
  }
  for (const phrase of [...phrases.values()]) {
    for (const inner of namedInside(base, phrase))
      if (!phrases.has(inner.from)) phrases.set(inner.from, inner);
  }
  return {
    document,
    sentences,
    attributions,
    refusals,
    sentenceOf,
    phrases: [...phrases.values()].sort((a, b) => a.from - b.from),
  };
}

/** Organizations and states named inside a longer phrase: the body in the name of a post. */
function namedInside(context: MentionContext, outer: Phrase): Phrase[] {
  const inside: Phrase[] = [];
  for (let at = outer.from; at < outer.to; ) {
    const phrase = knownBodyAt(context, at, outer.to);
    const whole = phrase?.from === outer.from && phrase.to === outer.to;
    if (phrase && !whole && phrase.known.length > 0 && phrase.kind !== "place") inside.push(phrase);
    at = phrase && !whole && phrase.known.length > 0 ? phrase.to : at + 1;
  }
  return inside;
}

/** The phrases by where they stand. */
function placed(
  phrases: readonly Phrase[],
  { from, to }: Sentence,
): Pick<SentenceContext, "phraseFrom" | "phraseOver" | "phraseTo"> {
  const phraseFrom = new PhraseRow(from, to);
  const phraseOver = new PhraseRow(from, to);
  const phraseTo = new PhraseRow(from, to);
  for (const phrase of phrases) {
    phraseFrom.set(phrase.from, phrase);
    phraseTo.set(phrase.to, phrase);
    for (let at = phrase.from; at < phrase.to; at++) phraseOver.set(at, phrase);
  }
  return { phraseFrom, phraseOver, phraseTo };
}

function phrasesOf(context: MentionContext, sentence: Sentence, familyNames: Set<string>): Phrase[] {
  const phrases: Phrase[] = [];
  for (let at = sentence.from; at < sentence.to; ) {
    const phrase = phraseAt(context, at, sentence.to);
    if (phrase) {
      phrases.push(phrase);
      noteFamilyName(context, phrase, familyNames);
    }
    at = phrase ? phrase.to : at + 1;
  }
  return phrases;
}

function noteFamilyName(
  { tokens }: Pick<Document, "tokens">,
  { kind, name, known }: Phrase,
  familyNames: Set<string>,
): void {
  if (kind !== "person" || !name || name.to - name.from < 2) return;
  const last = tokens[name.to - 1];
  if (last) familyNames.add(last.word.base).add(last.word.norm);
  // Of some the first word of the name is the one that is used alone.
  const first = tokens[name.from]?.word.norm;
  const [only] = known;
  if (first && only?.kind === "person" && only.person.shorts.some(({ text }) => fold(text) === first))
    familyNames.add(first);
}
