import type { Range } from "../document.ts";
import { COMMAS } from "../mentions/marks.ts";
import { isMark } from "../mentions/noun-phrase.ts";
import { titlesAfter } from "../mentions/person.ts";
import { personNameAt } from "../mentions/person-name.ts";
import { type Phrase, phraseOf } from "../mentions/phrase.ts";
import { phraseAt } from "../mentions/phrase-at.ts";
import type { SentenceContext } from "./context.ts";

/** A subject as found: phrases joined by "and", or words that are none. */
export type FoundSubject =
  | { readonly kind: "overt"; readonly phrases: readonly Phrase[] }
  | { readonly kind: "words"; readonly range: Range };

/** The subject after its verb, between it and what completes it. */
export function subjectAfter(context: SentenceContext, from: number, end: number): FoundSubject | undefined {
  const begin = skipAsides(context, from, end);
  const quote = quotedName(context, begin, end);
  if (quote) return quote;
  const start =
    context.tokens[begin]?.word.classes.has("demonstrative") && context.tokens[begin + 1]?.word.definite
      ? begin + 1
      : begin;
  const token = context.tokens[start];
  if (start >= end || !token || token.kind !== "word") return undefined;
  const phrase = phraseAt(context, start, end);
  if (phrase && !token.word.preposition) {
    return { kind: "overt", phrases: namesAfter(context, phrase, end) ?? joint(context, phrase, end) };
  }
  const { classes } = token.word;
  if (token.word.preposition !== "" || token.word.joined) return undefined;
  if (token.word.grammar && !classes.has("demonstrative")) return undefined;
  const name = personNameAt(context, start, end, "title");
  if (name && (name.match || (name.to - name.from > 1 && closes(context, name.to, end)))) {
    return { kind: "overt", phrases: joint(context, named(context, name.from, name.to, end), end) };
  }
  const words = { from: start, to: wordsEnd(context, start, end) };
  const strange =
    words.to === start + 2 &&
    isStrangeName(context, start) &&
    (words.to >= end || isMark(context.tokens[words.to] ?? NOTHING));
  if (strange) return { kind: "overt", phrases: [named(context, start, words.to, end)] };
  return { kind: "words", range: words };
}

/** "الموساوي العجلاوي": two words with the article that are frequent in nothing else. */
function isStrangeName({ tokens }: SentenceContext, at: number): boolean {
  return [tokens[at], tokens[at + 1]].every((token) => {
    const word = token?.word;
    return (
      word?.definite === true &&
      !word.common &&
      !word.adjective &&
      !word.grammar &&
      !word.group &&
      word.classes.size === 0
    );
  });
}

/** "الوزيران فلان وفلان": those named after a post that several have. */
function namesAfter(context: SentenceContext, phrase: Phrase, end: number): Phrase[] | undefined {
  if (phrase.number === "s" || phrase.name) return undefined;
  const name = personNameAt(context, phrase.to, end, "title");
  if (!name) return undefined;
  const names = [named(context, name.from, name.to, end)];
  for (let at = name.to; at < end; ) {
    const begin = isMark(context.tokens[at] ?? NOTHING) ? at + 1 : at;
    if (!context.tokens[begin]?.word.joined) break;
    const next = personNameAt(context, begin, end, "title");
    if (!next) break;
    names.push(named(context, next.from, next.to, end));
    at = next.to;
  }
  return names;
}

/** A speaker in quotation marks: "وأعلنت «المقاومة الجنوبية» أن". */
function quotedName(context: SentenceContext, from: number, end: number): FoundSubject | undefined {
  const token = context.tokens[from];
  if (!token || !isMark(token) || token.quote < 0) return undefined;
  const range = context.document.quotes[token.quote];
  if (!range || range.from !== from || range.to > end || range.to - range.from > 6) return undefined;
  const phrase = phraseAt(context, from + 1, range.to);
  if (phrase) return { kind: "overt", phrases: [phrase] };
  return { kind: "words", range: { from: from + 1, to: range.to - 1 } };
}

/** The subject before its verb: "الرئيس قال", "الذي قال". */
export function subjectBefore(context: SentenceContext, at: number): FoundSubject | undefined {
  const { tokens, sentence } = context;
  let to = at;
  while (to > sentence.from) {
    const classes = tokens[to - 1]?.word.classes;
    if (!classes || !(classes.has("relative") || classes.has("auxiliary") || isPerfect(context, to - 1)))
      break;
    to--;
    const relative = classes.has("relative") && COMMAS.has(tokens[to - 1]?.text ?? "");
    if (relative) to--;
  }
  const phrase = headBefore(context, context.phraseTo.get(to) ?? beforeAside(context, to));
  if (!phrase || belongsToNoun(context, phrase)) return undefined;
  return { kind: "overt", phrases: [...before(context, phrase), phrase] };
}

/** عن, folded: before those whose words are relayed. */
const OF = "\u0639\u0646";

/** "وتركيا، العضو في الحلف، أبدت": a subject at the head of its clause, an aside between commas after it. */
export function beforeAside(context: SentenceContext, to: number): Phrase | undefined {
  const { tokens, sentence } = context;
  const last = tokens[to - 1];
  if (!last || !COMMAS.has(last.text)) return undefined;
  for (let at = to - 2; at > sentence.from; at--) {
    const token = tokens[at];
    if (
      !token ||
      token.word.classes.has("complementizer") ||
      (token.word.cues.length > 0 && token.word.title === undefined)
    )
      return undefined;
    if (!COMMAS.has(token.text)) continue;
    const phrase = context.phraseTo.get(at);
    const before = phrase && tokens[phrase.from - 1];
    const heads =
      phrase &&
      (phrase.from === sentence.from ||
        before?.word.classes.has("complementizer") ||
        before?.word.norm === OF);
    return heads ? phrase : undefined;
  }
  return undefined;
}

/** "مسؤولون في القطاع قالوا": of a phrase after a preposition, the one that it belongs to. */
export function headBefore(context: SentenceContext, phrase: Phrase | undefined): Phrase | undefined {
  if (!phrase) return undefined;
  const { tokens, vocabulary, sentence } = context;
  const fused = tokens[phrase.from]?.word.preposition !== "";
  const marker = vocabulary.markers.get(tokens[phrase.from - 1]?.word.norm ?? "");
  if (!fused && (marker === undefined || marker === "of")) return phrase;
  for (let at = phrase.from; at > sentence.from; at--) {
    const before = context.phraseTo.get(at);
    if (before && before !== phrase) return headBefore(context, before);
    const token = tokens[at - 1];
    if (!token || isMark(token) || token.word.cues.length > 0 || token.word.classes.has("complementizer"))
      return undefined;
  }
  return undefined;
}

/** "استعدادات فريقه قال": what a noun before it has, and no subject. */
function belongsToNoun({ tokens, sentence }: SentenceContext, { from }: Phrase): boolean {
  const before = tokens[from - 1];
  if (from === sentence.from || !before || before.kind !== "word" || tokens[from]?.word.joined) return false;
  return !before.word.grammar && before.word.cues.length === 0 && !before.word.definite && !before.word.topic;
}

/** قد and the like, between a subject and its verb. */
function isPerfect({ tokens }: SentenceContext, at: number): boolean {
  const token = tokens[at];
  return token?.word.classes.has("opener") === true && token.word.classes.has("particle");
}

/** Phrases joined before the last one: "الولايات المتحدة ومصر". */
function before(context: SentenceContext, last: Phrase): Phrase[] {
  if (!context.tokens[last.from]?.word.joined) return [];
  const phrase = context.phraseTo.get(last.from);
  return phrase && sameSort(phrase, last) ? [...before(context, phrase), phrase] : [];
}

/** Phrases of one sort joined by "and". */
function joint(context: SentenceContext, first: Phrase, end: number): Phrase[] {
  const phrases = [first];
  for (let last = first; last.to < end; ) {
    const comma = isMark(context.tokens[last.to] ?? NOTHING) ? 1 : 0;
    const at = last.to + comma;
    if (at >= end || !context.tokens[at]?.word.joined) break;
    const next = phraseAt(context, at, end);
    if (!next || !sameSort(first, next)) break;
    phrases.push(next);
    last = next;
  }
  return phrases;
}

const NOTHING = { kind: "word" } as Parameters<typeof isMark>[0];

function sameSort(a: Phrase, b: Phrase): boolean {
  const sort = (phrase: Phrase) =>
    phrase.kind === "person" || phrase.kind === "title"
      ? "person"
      : phrase.kind === "place"
        ? "state"
        : phrase.kind;
  return sort(a) === sort(b) || (isBody(a) && isBody(b));
}

function isBody({ kind }: Phrase): boolean {
  return kind === "organization" || kind === "state" || kind === "place" || kind === "group";
}

/** Words that stand between a verb and its subject: "من جانبه", "أيضا", "اليوم". */
function skipAsides({ tokens, vocabulary }: SentenceContext, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const token = tokens[at];
    if (!token) break;
    const next = tokens[at + 1];
    if (vocabulary.markers.has(token.word.norm) && next?.word.classes.has("opener")) at += 2;
    else if (isMark(token) && at > from) at++;
    else if (token.word.classes.has("particle") || token.word.classes.has("time")) at++;
    else if (next?.word.classes.has("time") && tokens[at - 1]?.word.classes.has("time")) at++;
    else break;
  }
  return at;
}

/** Whether the words end where a subject may: before a preposition, a mark, the content. */
function closes({ tokens }: SentenceContext, at: number, end: number): boolean {
  const token = tokens[at];
  if (at >= end || !token || isMark(token)) return true;
  const { word } = token;
  return (
    word.grammar ||
    word.preposition !== "" ||
    word.honorific ||
    word.joined ||
    word.title !== undefined ||
    word.organization !== undefined
  );
}

function wordsEnd({ tokens }: SentenceContext, from: number, end: number): number {
  let to = from;
  while (to < end) {
    const token = tokens[to];
    if (!token || isMark(token)) break;
    if (to > from && (token.word.preposition !== "" || token.word.classes.has("time"))) break;
    if (to > from && token.word.classes.has("preposition")) break;
    if (to > from && (token.word.classes.has("particle") || token.word.classes.has("relative"))) break;
    to++;
  }
  return to;
}

function named(context: SentenceContext, from: number, to: number, end: number): Phrase {
  const match = context.names.at(context.tokens, from, end);
  const known = match?.to === to ? match.known.filter((one) => one.kind === "person") : [];
  const after = titlesAfter(context, to, end);
  const country = after.titles.find((title) => title.country)?.country;
  return {
    ...phraseOf("person", from, after.to, after.titles[0]?.gender),
    name: { from, to },
    known,
    short: to - from === 1,
    titles: after.titles,
    ...(country && { country }),
  };
}
