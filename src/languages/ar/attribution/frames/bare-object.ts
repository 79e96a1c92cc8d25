import type { Gender } from "../../conjugation.ts";
import type { CueForm } from "../../cue-verbs.ts";
import type { Range, ReadToken } from "../../document.ts";
import { isMark } from "../../mentions/token-kinds.ts";
import type { SentenceContext } from "../context.ts";
import { plainNounPhraseEnd } from "../plain-noun-phrase.ts";
import { afterOccasion, afterSubject, afterVerb, appositionTo, askedOf, isNominative } from "./asides.ts";
import type { Fit, Place } from "./frame.ts";

/** The object right after a subject that is known, or after the verb where there is none. */
export function bareObject({ context, verb, at, token, form }: Place): Fit | undefined {
  const quoted = isMark(token) && token.quote >= 0 && context.document.quotes[token.quote]?.from === at;
  if (!quoted && (isMark(token) || token.word.joined || token.word.preposition !== "" || isGrammar(token)))
    return undefined;
  const asked = form.verb.addressee === "from" ? askedOf(context, verb) : undefined;
  if (asked !== undefined) return at === asked ? { content: at, subjectEnd: at } : undefined;
  const first = afterVerb(context, verb);
  if (form.tense === "participle")
    return at === first && !quoted ? { content: at, subjectEnd: at } : undefined;
  const subject = context.phraseFrom.get(first) ?? nameInMarks(context, first);
  if (subject) return isAfter(context, subject.to, at) ? { content: at, subjectEnd: subject.to } : undefined;
  if (context.phraseTo.has(verb) || (isPerfect(context, verb - 1) && context.phraseTo.has(verb - 1)))
    return isAfter(context, first, at) ? { content: at, subjectEnd: first } : undefined;
  const apposition = appositionTo(context, first);
  if (apposition) return at === apposition.to ? { content: at, subjectEnd: apposition.from } : undefined;
  if (quoted || !opensSentencePart(context, verb, form)) return undefined;
  const fits = at === first ? !isSubject(context, at, form) : at === subjectEnd(context, first, form.gender);
  return fits ? { content: at, subjectEnd: at } : undefined;
}

/** Whether an object begins at a place, after whatever stands between it and the subject. */
function isAfter(context: SentenceContext, subjectTo: number, at: number): boolean {
  const object = afterSubject(context, subjectTo);
  return at === object || (at > object && at === afterOccasion(context, object));
}

/** A word of grammar that opens no noun phrase. */
function isGrammar({ word: { classes, grammar } }: ReadToken): boolean {
  return grammar && !classes.has("demonstrative") && !classes.has("quantity");
}

/**
 * A verb with nobody after it heads its clause after a mark. Elsewhere the past
 * masculine singular may as well be a noun ("ورفض محاولات"), the other forms not.
 */
function opensSentencePart({ tokens, sentence }: SentenceContext, at: number, form: CueForm): boolean {
  const before = tokens[at - 1];
  if (at === sentence.from || before === undefined || isMark(before) || before.word.classes.has("opener"))
    return true;
  return form.tense === "participle" || form.gender === "f" || form.number !== "s" || form.object;
}

/** Whether a noun after the verb is rather who speaks: more of a noun phrase follows it, and an object that. */
function isSubject(context: SentenceContext, at: number, form: CueForm): boolean {
  const first = context.tokens[at];
  if (leadsToMarker(context, at, form)) return true;
  if (first && context.familyNames.has(first.word.base)) return true;
  if (first && isNominative(first)) return true;
  if (first?.word.definite && context.tokens[at + 1]?.word.act?.suffixed) return true;
  const end = subjectEnd(context, at, undefined);
  const after = end === undefined ? undefined : context.tokens[end];
  return (
    end !== undefined &&
    end - at >= 2 &&
    after?.kind === "word" &&
    !after.word.grammar &&
    !after.word.joined &&
    !after.word.definite &&
    after.word.preposition === ""
  );
}

/** "أعلن الاحتلال الإسرائيلي عن": a noun and its adjective, and then a preposition that the verb takes. */
function leadsToMarker({ tokens, vocabulary }: SentenceContext, at: number, { verb }: CueForm): boolean {
  const [noun, adjective, next] = [tokens[at]?.word, tokens[at + 1]?.word, tokens[at + 2]?.word];
  if (!noun?.definite || !adjective?.definite || noun.act) return false;
  if (!adjective.adjective && !adjective.classes.has("adjective")) return false;
  const marker = vocabulary.markers.get(next?.norm ?? "");
  return marker !== undefined && verb.frames.some((frame) => frame.marker === marker);
}

/** "خطة السوق الجديدة | زيادة": a noun, and those with the article that it belongs to. */
function ownedEnd({ tokens }: SentenceContext, at: number): number | undefined {
  const noun = tokens[at]?.word;
  if (!noun || noun.definite || noun.grammar) return undefined;
  let to = at + 1;
  while (isOwner(tokens[to])) to++;
  return to > at + 1 ? to : undefined;
}

function isOwner(token: ReadToken | undefined): boolean {
  return token?.kind === "word" && token.word.definite && !token.word.joined && token.word.preposition === "";
}

function subjectEnd(context: SentenceContext, at: number, gender: Gender | undefined): number | undefined {
  return ownedEnd(context, at) ?? plainNounPhraseEnd(context, at, gender);
}

/** Tokens of a name in quotation marks, with its marks. */
const LONGEST_NAME = 6;

/** "أعلن «الاتحاد» في بيان تأجيل": a name in quotation marks, where more follows it. */
function nameInMarks({ tokens, document, sentence }: SentenceContext, at: number): Range | undefined {
  const range = document.quotes[tokens[at]?.quote ?? -1];
  if (range?.from !== at || range.to - at > LONGEST_NAME || range.to >= sentence.to) return undefined;
  return tokens[range.to]?.kind === "word" ? range : undefined;
}

/** قد, between a subject and its verb. */
function isPerfect({ tokens }: SentenceContext, at: number): boolean {
  const classes = tokens[at]?.word.classes;
  return classes?.has("opener") === true && classes.has("particle");
}
