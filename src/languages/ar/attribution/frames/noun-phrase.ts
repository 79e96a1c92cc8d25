import type { SentenceContext } from "../context.ts";
import { bareObject } from "./bare-object.ts";
import type { Fit, Place } from "./frame.ts";

/** A noun phrase, after its preposition where the frame has one; alone, right after the subject. */
export function nounPhrase(place: Place): Fit | undefined {
  const { context, verb, at, token, marker, form } = place;
  if (marker === "") return bareObject(place);
  if (token.kind !== "word") return undefined;
  const { vocabulary, tokens } = context;
  if (vocabulary.markers.get(token.word.norm) === marker) {
    const next = tokens[at + 1];
    if (!next || (next.kind !== "word" && next.quote < 0) || next.word.classes.has("complementizer"))
      return undefined;
    if (next.word.classes.has("aside") && !next.word.act) return undefined;
    if (isWithinPhrase(context, at)) return undefined;
    return { content: at + 1, subjectEnd: at };
  }
  const prefix = vocabulary.joinedMarkers.get(marker);
  if (token.word.norm === prefix && (tokens[at + 1]?.quote ?? -1) >= 0)
    return isOfAnotherVerb(context, verb, at) ? undefined : { content: at + 1, subjectEnd: at };
  if (prefix === undefined || !token.word.stem.startsWith(prefix) || token.word.stem.length < 3)
    return undefined;
  if (token.word.classes.has("what") && (at === verb + 1 || context.phraseTo.has(at)))
    return { content: at, subjectEnd: at };
  if (token.word.preposition === "" && (marker === "for" || vocabulary.known.has(token.word.stem)))
    return undefined;
  if (token.word.joined || token.word.classes.has("particle") || token.word.classes.has("preposition"))
    return undefined;
  if (
    token.word.classes.has("complementizer") ||
    token.word.classes.has("opener") ||
    token.word.classes.has("aside") ||
    token.word.classes.has("how")
  )
    return undefined;
  const begun = context.phraseFrom.get(at);
  if (marker === "by" && at > verb + 1 && begun?.kind === "place") return undefined;
  const beside = form.verb.addressee === "" && (at === verb + 1 || context.phraseTo.has(at));
  const person = begun?.kind === "person" && !beside;
  if (isWithinPhrase(context, at) || (begun && (person || token.word.preposition === ""))) return undefined;
  if (form.object || at > verb + 1 || token.word.preposition !== "" || !token.word.given)
    return { content: at, subjectEnd: at };
  return undefined;
}

/** "طالبت الوزارة من وصفتهم بـ«…»": a verb between says it. */
function isOfAnotherVerb({ tokens }: SentenceContext, verb: number, at: number): boolean {
  return tokens
    .slice(verb + 1, at)
    .some(({ word }) => word.cues.some(({ tense, object }) => object || tense === "present"));
}

/** Inside the name of somebody, not at its beginning. */
function isWithinPhrase({ phraseOver }: SentenceContext, at: number): boolean {
  const phrase = phraseOver.get(at);
  return phrase !== undefined && phrase.from < at;
}
