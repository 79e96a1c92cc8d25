import type { Range, ReadToken } from "../document.ts";
import { opensEach } from "../mentions/each.ts";
import { looksLikeVerb } from "../mentions/name-shapes.ts";
import { namedFurther, titlesAfter } from "../mentions/person.ts";
import { personNameAt } from "../mentions/person-name.ts";
import { type Phrase, phraseOf } from "../mentions/phrase.ts";
import { phraseAt } from "../mentions/phrase-at.ts";
import { placedNameAt } from "../mentions/placed-name.ts";
import { quotedNameAt } from "../mentions/quoted-name.ts";
import { isHumanPlural, isMark } from "../mentions/token-kinds.ts";
import { unnamedTail } from "../mentions/unnamed-tail.ts";
import type { SentenceContext } from "./context.ts";
import { describedPersonAt } from "./described-person.ts";
import { pastHearer } from "./hearer.ts";
import { joint, NOTHING } from "./joined-phrases.ts";

/** A subject as found: phrases joined by "and", or words that are none. */
export type FoundSubject =
  | { readonly kind: "overt"; readonly phrases: readonly Phrase[] }
  | { readonly kind: "words"; readonly range: Range };

/** The subject after its verb, between it and what completes it. */
export function subjectAfter(context: SentenceContext, from: number, end: number): FoundSubject | undefined {
  const begin = pastHearer(context, skipAsides(context, from, end), end);
  const quote = quotedName(context, begin, end);
  if (quote) return quote;
  const start =
    context.tokens[begin]?.word.classes.has("demonstrative") && context.tokens[begin + 1]?.word.definite
      ? begin + 1
      : begin;
  const token = context.tokens[start];
  if (start >= end || !token) return undefined;
  if (token.kind === "number") return counted(context, start, end);
  if (token.kind !== "word" || saysHow(token)) return undefined;
  const each = eachOf(context, start, end);
  if (each) return each;
  const shortName = shortNameAt(context, start, end);
  if (shortName) return { kind: "overt", phrases: [shortName] };
  const found = phraseAt(context, start, end);
  if (found && !token.word.preposition) {
    const phrase = inFull(context, namedFurther(context, found, end) ?? found, end);
    return {
      kind: "overt",
      phrases: namesAfter(context, phrase, end) ?? onePerson(joint(context, phrase, end)),
    };
  }
  const { classes } = token.word;
  if (token.word.preposition !== "" || token.word.joined) return undefined;
  if (token.word.grammar && !classes.has("demonstrative")) return undefined;
  const described = describedPersonAt(context, start, end);
  if (described) return { kind: "overt", phrases: joint(context, described, end) };
  const name = personNameAt(context, start, end, "title");
  if (name && (name.match || (name.to - name.from > 1 && closes(context, name.to, end)))) {
    return { kind: "overt", phrases: joint(context, named(context, name.from, name.to, end), end) };
  }
  const placed = placedNameAt(context, start, end);
  if (placed)
    return { kind: "overt", phrases: joint(context, named(context, placed.from, placed.to, end), end) };
  const words = { from: start, to: peopleEnd(context, start, wordsEnd(context, start, end), end) };
  const strange =
    words.to === start + 2 &&
    isStrangeName(context, start) &&
    (words.to >= end || isMark(context.tokens[words.to] ?? NOTHING));
  if (strange) return { kind: "overt", phrases: [named(context, start, words.to, end)] };
  return { kind: "words", range: words };
}

/** "كل من فلان وفلان". */
function eachOf(context: SentenceContext, at: number, end: number): FoundSubject | undefined {
  const first = opensEach(context, at) ? phraseAt(context, at + 2, end) : undefined;
  return first && { kind: "overt", phrases: joint(context, first, end) };
}

/** "قرويون في المدينة": people whom no finder knows, with all that is told of them. */
function peopleEnd(context: SentenceContext, from: number, to: number, end: number): number {
  const first = context.tokens[from];
  if (!first || first.word.definite || !isHumanPlural(first)) return to;
  return unnamedTail(context, phraseOf("group", from, to, "m", "p", { definite: false }), end);
}

/** Somebody without a name, with all that is told of them. */
function inFull(context: SentenceContext, phrase: Phrase, end: number): Phrase {
  const isUnnamed = phrase.group
    ? phrase.group.class !== "both"
    : phrase.kind === "title" && phrase.number !== "s";
  return isUnnamed ? { ...phrase, to: unnamedTail(context, phrase, end) } : phrase;
}

/** "50 عارضا من الفرقة": so many, of whom no more is known. */
function counted(context: SentenceContext, from: number, end: number): FoundSubject | undefined {
  const noun = context.tokens[from + 1];
  if (from + 1 >= end || noun?.kind !== "word" || noun.word.grammar || noun.word.preposition !== "")
    return undefined;
  return { kind: "words", range: { from, to: wordsEnd(context, from, end) } };
}

/** "وقال لي إن": after the verb, a word of grammar that is the short name of somebody named in full before. */
function shortNameAt(context: SentenceContext, at: number, end: number): Phrase | undefined {
  const { tokens, familyNames, names } = context;
  const word = tokens[at]?.word;
  if (!word?.grammar || word.joined || !familyNames.has(word.norm)) return undefined;
  if ((names.at(tokens, at, end)?.to ?? at) > at + 1) return undefined;
  const name = { from: at, to: at + 1 };
  return phraseOf("person", at, at + 1, "m", "s", { genderFrom: "nothing", name, short: true });
}

/** "وأضاف قائلا": a participle of saying is no subject. */
function saysHow({ word }: ReadToken): boolean {
  if (word.definite || word.title) return false;
  return word.cues.some(
    ({ tense, gender, verb: { frames } }) =>
      tense === "participle" && (gender === "m" || frames.some(({ complement }) => complement === "quote")),
  );
}

/** "الباحث والمدرب فلان": posts joined, of which the last alone has a name, are one person's. */
function onePerson(phrases: readonly Phrase[]): readonly Phrase[] {
  const [first, second] = phrases;
  if (!first || !second || phrases.length > 2 || first.country) return phrases;
  if (
    first.kind !== "title" ||
    first.number !== "s" ||
    second.kind !== "person" ||
    second.titles.length === 0
  )
    return phrases;
  return [{ ...second, from: first.from, titles: [...first.titles, ...second.titles] }];
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
export function quotedName(context: SentenceContext, from: number, end: number): FoundSubject | undefined {
  const token = context.tokens[from];
  if (!token || !isMark(token) || token.quote < 0) return undefined;
  const range = context.document.quotes[token.quote];
  if (!range || range.from !== from || range.to > end || range.to - range.from > 6) return undefined;
  const phrase = phraseAt(context, from + 1, range.to);
  const reader = phrase?.kind === "organization" ? phraseAt(context, range.to, end) : undefined;
  if (reader?.kind === "person") return { kind: "overt", phrases: [reader] };
  if (phrase) return { kind: "overt", phrases: [phrase] };
  return { kind: "words", range: { from: from + 1, to: range.to - 1 } };
}

/** Words that stand between a verb and its subject: "من جانبه", "أيضا", "اليوم". */
function skipAsides(context: SentenceContext, from: number, end: number): number {
  const { tokens, vocabulary, phraseFrom } = context;
  let at = from;
  while (at < end) {
    const token = tokens[at];
    if (!token) break;
    const next = tokens[at + 1];
    if (vocabulary.markers.has(token.word.norm) && next?.word.classes.has("opener")) at += 2;
    else if (spokenTo(context, at, end)) at = spokenTo(context, at, end) ?? at;
    else if (isMark(token) && at > from) at++;
    else if (token.word.classes.has("particle") || token.word.classes.has("time")) at++;
    else if (at === from && token.word.classes.has("pronoun") && phraseFrom.has(at + 1)) at++;
    else if (next?.word.classes.has("time") && tokens[at - 1]?.word.classes.has("time")) at++;
    else break;
  }
  return at;
}

/** Past "لـ«الميناء»", "«الميناء»" before the one who speaks, "في تصريح صحفي". */
function spokenTo(
  { tokens, vocabulary, document, phraseFrom }: SentenceContext,
  at: number,
  end: number,
): number | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (vocabulary.markers.get(token.word.norm) === "in" && tokens[at + 1]?.word.group?.class === "document") {
    let to = at + 2;
    while (to < end && tokens[to]?.word.classes.has("adjective")) to++;
    return phraseFrom.has(to) ? to : undefined;
  }
  const open = vocabulary.fused.get(token.word.norm) === "for" ? at + 1 : at;
  const range = document.quotes[tokens[open]?.quote ?? -1];
  if (!range || range.from !== open || range.to >= end) return undefined;
  return open > at || phraseFrom.get(range.to) ? range.to : undefined;
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
    word.classes.has("kin") ||
    word.title !== undefined ||
    word.organization !== undefined
  );
}

/** "إن.بي.سي": a point with letters right before and after it. */
function isInner(tokens: readonly ReadToken[], at: number): boolean {
  const [before, point, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return (
    point?.text === "." && before?.end === point.start && after?.kind === "word" && after.start === point.end
  );
}

function wordsEnd(context: SentenceContext, from: number, end: number): number {
  const { tokens } = context;
  let to = from;
  while (to < end) {
    const token = tokens[to];
    if (isInner(tokens, to)) {
      to += 2;
      continue;
    }
    const quoted = token && isMark(token) && to > from ? quotedNameAt(context, to, end) : undefined;
    if (quoted && !context.tokens[to - 1]?.word.definite) return quoted.to;
    if (!token || isMark(token)) break;
    if (to > from && (token.word.topic || looksLikeVerb(token.word) || token.word.classes.has("belonging")))
      break;
    if (to > from && (token.word.preposition !== "" || token.word.classes.has("time"))) break;
    if (to > from && token.word.classes.has("preposition")) break;
    if (to > from && context.tokens[to - 1]?.word.definite && namesBody(context, to)) break;
    if (to > from && (token.word.classes.has("particle") || token.word.classes.has("relative"))) break;
    to++;
  }
  return to;
}

/** A body or a state begins at a place, neither joined nor after a preposition. */
export function namesBody({ tokens, phraseFrom }: SentenceContext, at: number): boolean {
  const phrase = phraseFrom.get(at);
  const word = tokens[at]?.word;
  if (!phrase || !word || word.joined || word.preposition !== "") return false;
  return phrase.kind === "state" || phrase.kind === "organization" || phrase.kind === "place";
}

function named(context: SentenceContext, from: number, to: number, end: number): Phrase {
  const match = context.names.at(context.tokens, from, end);
  const known = match?.to === to ? match.known.filter((one) => one.kind === "person") : [];
  const after = titlesAfter(context, to, end);
  return phraseOf("person", from, after.to, after.titles[0]?.gender, "s", {
    genderFrom: after.titles.length === 0 ? "nothing" : undefined,
    name: { from, to },
    known,
    short: to - from === 1,
    titles: after.titles,
    country: after.titles.find((title) => title.country)?.country,
  });
}
