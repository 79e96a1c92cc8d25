import type { CueForm } from "../cue-verbs.ts";
import type { ReadToken } from "../document.ts";
import { COMMAS } from "../mentions/marks.ts";
import { looksLikeVerb } from "../mentions/name-shapes.ts";
import { namedFurther, titlesAfter } from "../mentions/person.ts";
import { type Phrase, phraseOf } from "../mentions/phrase.ts";
import { phraseAt } from "../mentions/phrase-at.ts";
import { strangeName } from "../mentions/strange-name.ts";
import { isHumanPlural, isMark } from "../mentions/token-kinds.ts";
import type { SentenceContext } from "./context.ts";
import { joint } from "./joined-phrases.ts";
import type { FoundSubject } from "./subject-after.ts";

/** In tokens, as far before its verb as the head of a clause may stand. */
const FAR = 14;

/**
 * The subject that heads a clause, with all that is said of it before its verb.
 *
 *     لكن | مراسل "الضفاف" | قال
 *     أن | مسؤولا كبيرا بوكالة المياه، | أبلغ النواب
 *     صحيفة ضفاف تايمز الإماراتية | قالت
 */
export function clauseHead(context: SentenceContext, at: number, form: CueForm): FoundSubject | undefined {
  const from = headOf(context, at);
  const first = from === undefined ? undefined : context.tokens[from];
  if (from === undefined || !first || !mayBeSubject(context, from, at)) return undefined;
  const end = subjectEnd(context, from, at);
  const name = strangeName(context, from, end);
  if (name && name.to === end && end < at) {
    const { to, titles } = titlesAfter(context, end, at);
    return { kind: "overt", phrases: [phraseOf("person", from, to, form.gender, "s", { name, titles })] };
  }
  const found = phraseAt(context, from, end);
  if (found && found.kind !== "place" && agrees(found, form) && isDescription(context, found.to, end)) {
    const phrase = namedFurther(context, found, at) ?? whole(found, end);
    return { kind: "overt", phrases: joint(context, phrase, end) };
  }
  if (found || !isPeople(context, first) || !isDescription(context, from + 1, end)) return undefined;
  return agreesInShape(first, form) ? { kind: "words", range: { from, to: end } } : undefined;
}

/** "المنتقدون", and after أن, which takes the accusative, "مسؤولا". */
function isPeople({ vocabulary }: SentenceContext, token: ReadToken): boolean {
  const { word } = token;
  if (isHumanPlural(token)) return true;
  const nominative = word.base.slice(0, -1);
  return word.base.endsWith(ALEF) && (vocabulary.titles.has(nominative) || vocabulary.groups.has(nominative));
}

const ALEF = "\u0627";

/** Words that say more of a noun: nouns, adjectives and what a preposition leads to. */
function isDescription({ tokens, vocabulary }: SentenceContext, from: number, to: number): boolean {
  return tokens.slice(from, to).every(({ kind, quote, word }) => {
    if (quote >= 0 || kind !== "word") return kind !== "number";
    if (word.classes.has("utterance") || word.classes.has("time") || word.classes.has("press")) return false;
    const leads = vocabulary.markers.has(word.norm) || vocabulary.fused.has(word.norm);
    return !word.grammar || leads || word.classes.has("source");
  });
}

/** Where the clause of a verb begins, if nothing but a noun phrase stands between. */
function headOf({ tokens, sentence, document }: SentenceContext, at: number): number | undefined {
  const isAside = COMMAS.has(tokens[at - 1]?.text ?? "");
  for (let from = at - 1; from >= Math.max(sentence.from, at - FAR); from--) {
    const token = tokens[from];
    if (!token) return undefined;
    if (isMark(token)) {
      if (COMMAS.has(token.text) && isAside) continue;
      const quoted = document.quotes[token.quote];
      if (!quoted || quoted.to > at) return undefined;
      continue;
    }
    if (token.quote < 0 && isVerbal(token)) return undefined;
    const before = tokens[from - 1]?.word.classes;
    if (from === sentence.from || before?.has("opener") || before?.has("complementizer")) return from;
  }
  return undefined;
}

/** A verb, or a word that opens a clause of its own. */
function isVerbal({ word }: ReadToken): boolean {
  const { classes } = word;
  if (classes.has("relative") || classes.has("complementizer") || classes.has("negation")) return true;
  if (classes.has("auxiliary") || classes.has("subordinate") || word.topic) return true;
  if (word.title || word.given || word.organization || word.definite || word.adjective) return false;
  return word.cues.length > 0 || looksLikeVerb(word);
}

/** A noun, and no adverb: those are without the article and in the accusative. */
function mayBeSubject({ tokens }: SentenceContext, from: number, at: number): boolean {
  const token = tokens[from];
  if (token?.kind !== "word" || from >= at) return false;
  const { word } = token;
  if (word.grammar || word.preposition !== "" || word.topic || word.classes.has("time")) return false;
  if (word.cues.length > 0 && !word.title && !word.organization && !word.definite) return false;
  const accusative = /\u064B/u.test(token.text) || (!word.definite && /..\u0627$/.test(word.norm));
  return !accusative || word.given || tokens[from - 1]?.word.classes.has("complementizer") === true;
}

/** Before a comma that closes the subject, or the verb. */
function subjectEnd({ tokens }: SentenceContext, from: number, at: number): number {
  for (let to = from + 1; to < at; to++) if (COMMAS.has(tokens[to]?.text ?? "")) return to;
  return at;
}

/** Somebody without a name is all that is said of them. */
function whole(phrase: Phrase, end: number): Phrase {
  return phrase.kind === "title" || phrase.kind === "group" ? { ...phrase, to: end } : phrase;
}

function agrees({ gender, number }: Phrase, form: CueForm): boolean {
  if (form.number !== "s") return number === form.number;
  return number === "p" ? form.gender === "f" : gender === form.gender;
}

/** By the ending of a noun, ta marbuta folded to ha. */
function agreesInShape({ word: { base } }: ReadToken, form: CueForm): boolean {
  if (form.number === "d") return /(?:\u0627\u0646|\u062A\u0627)$/.test(base);
  if (form.number === "p") return form.gender === "m" && !base.endsWith("\u0647");
  if (form.gender === "f") return /(?:\u0647|\u0627\u062A)$/.test(base);
  return !/(?:\u0647|\u0627\u062A|\u0648\u0646|\u064A\u0646)$/.test(base);
}
