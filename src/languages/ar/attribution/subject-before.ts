import type { CueForm } from "../cue-verbs.ts";
import type { ReadToken } from "../document.ts";
import { COMMAS } from "../mentions/marks.ts";
import { looksLikeVerb } from "../mentions/name-shapes.ts";
import type { Phrase } from "../mentions/phrase.ts";
import { isHumanPlural, isMark } from "../mentions/token-kinds.ts";
import { clauseHead } from "./clause-head.ts";
import type { SentenceContext } from "./context.ts";
import { before } from "./joined-phrases.ts";
import { type FoundSubject, quotedName } from "./subject-after.ts";

/** The subject before its verb: "الرئيس قال", "الذي قال". */
export function subjectBefore(context: SentenceContext, at: number, form: CueForm): FoundSubject | undefined {
  const { tokens, sentence } = context;
  let to = at;
  while (to > sentence.from) {
    const classes = tokens[to - 1]?.word.classes;
    const before = tokens[to - 2]?.word.classes;
    const since = classes?.has("complementizer") && before?.has("auxiliary");
    if (
      !classes ||
      !(classes.has("relative") || classes.has("auxiliary") || since || isPerfect(context, to - 1))
    )
      break;
    to--;
    const relative = classes.has("relative") && COMMAS.has(tokens[to - 1]?.text ?? "");
    if (relative) to--;
  }
  const phrase = headBefore(
    context,
    context.phraseTo.get(to) ?? beforeAside(context, to) ?? beforeComma(context, to),
  );
  if (!phrase)
    return (
      quotedBefore(context, to) ??
      (to < at ? toldOf(context, to, at) : (clauseHead(context, at, form) ?? peopleBefore(context, at)))
    );
  const relative = to < at && context.tokens[to]?.word.classes.has("relative");
  if (!relative && (belongsToNoun(context, phrase) || isMedium(context, phrase, at))) return undefined;
  return { kind: "overt", phrases: [...before(context, phrase), phrase] };
}

/** "«الفرقة الحرة» قالت": a name in quotation marks at the head of its clause. */
function quotedBefore(context: SentenceContext, to: number): FoundSubject | undefined {
  const last = context.tokens[to - 1];
  const range = last && isMark(last) ? context.document.quotes[last.quote] : undefined;
  if (!range || range.to !== to) return undefined;
  const before = context.tokens[range.from - 1];
  const heads =
    range.from === context.sentence.from ||
    before?.word.classes.has("opener") === true ||
    before?.word.classes.has("complementizer") === true;
  return heads ? quotedName(context, range.from, to) : undefined;
}

/** "حراس السوق والباعة أمام الباب الذين طالبوا": the last several before a relative clause in the plural. */
function toldOf(context: SentenceContext, to: number, at: number): FoundSubject | undefined {
  const { tokens, sentence } = context;
  const plural = tokens[at]?.word.cues.some(({ number, gender }) => number === "p" && gender === "m");
  if (!plural || !tokens[to]?.word.classes.has("relative")) return undefined;
  for (let last = to - 1; last >= Math.max(sentence.from, to - FAR); last--) {
    const token = tokens[last];
    if (token?.kind !== "word" || token.word.classes.has("complementizer")) break;
    if (isSeveral(token)) return { kind: "words", range: { from: joinedFrom(context, last), to: last + 1 } };
    if (token.word.cues.length > 0 && !token.word.definite) break;
  }
  const noun = tokens[to - 1]?.word;
  if (!noun?.definite || noun.grammar || noun.base.endsWith(CLOSED_T)) return undefined;
  return { kind: "words", range: { from: to - 1, to } };
}

/** Ta marbuta, folded to ha. */
const CLOSED_T = "\u0647";

function isSeveral(token: ReadToken): boolean {
  return (
    token.word.definite &&
    (isHumanPlural(token) || token.word.title?.number === "p" || token.word.group?.number === "p")
  );
}

/** "حراس السوق والباعة": from the first of those who are joined. */
function joinedFrom(context: SentenceContext, at: number): number {
  if (!context.tokens[at]?.word.joined) return at;
  return context.phraseTo.get(at)?.from ?? at;
}

/** As far before their verb as people may stand whom no finder knows. */
const FAR = 8;

/** "المنتقدين للمشروع يقولون": people at the head of a clause, before a verb in the plural. */
function peopleBefore({ tokens, sentence }: SentenceContext, at: number): FoundSubject | undefined {
  const plural = tokens[at]?.word.cues.some(({ number, gender }) => number === "p" && gender === "m");
  if (!plural) return undefined;
  for (let from = at - 1; from >= Math.max(sentence.from, at - FAR); from--) {
    const token = tokens[from];
    const before = tokens[from - 1];
    if (!token || (isMark(token) && token.quote < 0) || token.word.cues.length > 0) return undefined;
    const heads =
      from === sentence.from ||
      token.word.joined ||
      before?.word.classes.has("opener") ||
      before?.word.classes.has("complementizer");
    if (!heads) continue;
    const noun = !token.word.grammar && token.word.preposition === "";
    return noun ? { kind: "words", range: { from, to: at } } : undefined;
  }
  return undefined;
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

/** As many words as may describe somebody before the name that opens a sentence. */
const DESCRIPTION = 4;

/** "رفيق دربه الملحن فلان، قال": a name at the head of its sentence, and a comma that no grammar asks for. */
function beforeComma({ tokens, sentence, phraseTo }: SentenceContext, to: number): Phrase | undefined {
  if (!COMMAS.has(tokens[to - 1]?.text ?? "")) return undefined;
  const phrase = phraseTo.get(to - 1);
  if (phrase?.kind !== "person" || phrase.from - sentence.from > DESCRIPTION) return undefined;
  for (let at = sentence.from; at < phrase.from; at++) {
    const token = tokens[at];
    if (token?.kind !== "word" || token.word.grammar || token.word.cues.length > 0) return undefined;
    if (token.word.preposition !== "" || token.word.topic || looksLikeVerb(token.word)) return undefined;
  }
  return phrase;
}

/** "مسؤولون في القطاع قالوا": of a phrase after a preposition, the one that it belongs to. */
export function headBefore(context: SentenceContext, phrase: Phrase | undefined): Phrase | undefined {
  if (!phrase) return undefined;
  const { tokens, vocabulary, sentence } = context;
  const first = tokens[phrase.from]?.word;
  const fused = first !== undefined && first.preposition !== "" && !context.familyNames.has(first.norm);
  const led = tokens[phrase.from - 1]?.word;
  const marker = vocabulary.markers.get(led?.norm ?? "");
  const preposition = marker !== undefined || led?.classes.has("preposition") === true;
  if (!fused && (!preposition || marker === "of" || isTold(phrase))) return phrase;
  for (let at = phrase.from; at > sentence.from; at--) {
    const before = context.phraseTo.get(at);
    if (before && before !== phrase) return headBefore(context, before);
    const token = tokens[at - 1];
    if (!token || isMark(token) || token.word.cues.length > 0 || token.word.classes.has("complementizer"))
      return undefined;
  }
  return undefined;
}

/** "بعد تقارير ذكرت أن": somebody indefinite, told of by what they say. */
function isTold({ kind, definite }: Phrase): boolean {
  return !definite && (kind === "group" || kind === "document");
}

/** "استعدادات فريقه قال": what a noun before it has, and no subject. */
function belongsToNoun({ tokens, sentence }: SentenceContext, { from }: Phrase): boolean {
  const before = tokens[from - 1];
  if (from === sentence.from || !before || before.kind !== "word" || tokens[from]?.word.joined) return false;
  return !before.word.grammar && before.word.cues.length === 0 && !before.word.definite && !before.word.topic;
}

/** "كلمة أعرب فيها": what somebody says it in. */
function isMedium({ tokens }: SentenceContext, { kind }: Phrase, at: number): boolean {
  const classes = tokens[at + 1]?.word.classes;
  return kind === "document" && classes?.has("pronoun") === true && !classes.has("complementizer");
}

/** قد and the like, between a subject and its verb. */
function isPerfect({ tokens }: SentenceContext, at: number): boolean {
  const token = tokens[at];
  return token?.word.classes.has("opener") === true && token.word.classes.has("particle");
}
