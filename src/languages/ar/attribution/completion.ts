import type { SpeechAct } from "../../../graph/speech-act.ts";
import type { CueForm, Frame, Marker } from "../cue-verbs.ts";
import type { ReadToken } from "../document.ts";
import { COMMAS } from "../mentions/marks.ts";
import { isMark } from "../mentions/noun-phrase.ts";
import type { ActNoun } from "../vocabulary.ts";
import type { Phrase } from "../mentions/phrase.ts";
import { bareClause } from "./bare-clause.ts";
import type { SentenceContext } from "./context.ts";
import { plainNounPhraseEnd } from "./plain-noun-phrase.ts";

/** How a verb is completed: where its content begins, and what stands between. */
export interface Completion {
  readonly frame: Frame;
  readonly act: SpeechAct;
  /** The first token of the content. */
  readonly content: number;
  /** The token after the last one that may belong to the subject. */
  readonly subjectEnd: number;
  /** The cue, where it is more than the verb. */
  readonly cueTo?: number;
  /** Who speaks, where it is not the subject of the verb: "نقلت الوكالة عن الوزير". */
  readonly speaker?: Phrase;
}

/** As far as a subject and its asides may part a verb from its content; the 99th percentile is 34 tokens. */
const REACH = 60;

/**
 * Finds what completes a verb: the first place after it that fits one of its
 * frames. A noun after a preposition gives way to a clause after the same
 * preposition further on: "أشار في حديثه إلى الصحيفة إلى أن".
 */
export function completionOf(
  context: SentenceContext,
  at: number,
  form: CueForm,
  isCue: (at: number) => boolean,
): Completion | undefined {
  const { tokens, sentence } = context;
  const end = Math.min(sentence.to, at + REACH);
  let provisional: Completion | undefined;
  for (let i = at + 1; i < end; i++) {
    const token = tokens[i];
    if (!token) break;
    if (i > at + 1 && isCue(i) && !isMark(token)) break;
    const found = completionAt(context, at, i, form);
    if (!found) continue;
    if (found.frame.complement === "that" || found.frame.complement === "quote") {
      return provisional && provisional.frame.marker !== found.frame.marker ? provisional : found;
    }
    if (found.frame.complement !== "noun") return provisional ?? found;
    provisional ??= found;
    if (!form.verb.frames.some(({ complement, marker }) => complement === "that" && marker === found.frame.marker)) {
      return provisional;
    }
  }
  return provisional ?? bareClause(context, at, form, end, isCue);
}

function completionAt(context: SentenceContext, at: number, i: number, form: CueForm): Completion | undefined {
  const token = context.tokens[i];
  if (!token) return undefined;
  for (const frame of form.verb.frames) {
    const found = fit(context, at, i, token, form, frame);
    if (found) return { act: frame.act ?? form.verb.act, frame, ...found };
  }
  return undefined;
}

type Fit = Omit<Completion, "frame" | "act"> & { readonly act?: SpeechAct };

function fit(
  context: SentenceContext,
  at: number,
  i: number,
  token: ReadToken,
  form: CueForm,
  frame: Frame,
): Fit | undefined {
  switch (frame.complement) {
    case "that":
      return clause(context, at, i, token, frame.marker);
    case "quote":
      return quotation(context, at, i, token);
    case "act":
      return actNoun(context, i, token, frame.marker, form);
    case "noun":
      return nounPhrase(context, at, i, token, frame.marker, form);
    case "light":
      return lightVerb(context, i, token);
    case "object-noun":
      return objectAndNoun(context, at, i, token);
    case "relay":
      return relayed(context, i, token);
    case "in-text":
      return inText(context, i, token);
    default:
      return undefined;
  }
}

/** أن, إلى أن, بأنه …: a complementizer, after its preposition where the frame has one. */
function clause(context: SentenceContext, at: number, i: number, token: ReadToken, marker: Marker): Fit | undefined {
  const { tokens, vocabulary } = context;
  if (context.phrases.some((phrase) => phrase.kind === "person" && phrase.from <= i && i < phrase.to)) return undefined;
  if (!token.word.classes.has("complementizer") || token.word.joined) return undefined;
  const before = tokens[i - 1];
  const standing = before && i - 1 > at ? vocabulary.markers.get(before.word.norm) : undefined;
  const fused = vocabulary.fused.get(token.word.norm[0] ?? "");
  const found = standing ?? (fused && token.word.norm !== token.text ? fused : fused) ?? "";
  if (found !== marker) return undefined;
  return { content: i + 1, subjectEnd: standing ? i - 1 : i };
}

/** A colon, or a quotation of more than a word or two. */
function quotation(context: SentenceContext, at: number, i: number, token: ReadToken): Fit | undefined {
  if (!isMark(token)) return undefined;
  if (token.text === ":") {
    const that = context.tokens[i + 1]?.word.classes.has("complementizer") ? 1 : 0;
    return { content: i + 1 + that, subjectEnd: i };
  }
  if (token.quote < 0 || token.quote === context.tokens[at]?.quote) return undefined;
  const range = context.document.quotes[token.quote];
  if (!range || range.from !== i || range.to - range.from < (i === at + 1 ? 7 : 5)) return undefined;
  return leadsToQuote(context, at, i) ? { content: i, subjectEnd: i } : undefined;
}

/** Whether a quotation follows its verb, its speaker or an aside, and is no part of another phrase. */
function leadsToQuote(context: SentenceContext, at: number, i: number): boolean {
  const { tokens } = context;
  const before = tokens[i - 1];
  if (!before || i === at + 1 || isMark(before)) return true;
  if (before.word.norm.length <= 2 && context.vocabulary.affixes.prepositions.includes(before.word.norm[0] ?? "")) return false;
  if (context.phraseTo.has(i) || before.word.grammar) return true;
  for (let k = at + 1; k < i; k++) {
    const { classes, preposition } = tokens[k]?.word ?? before.word;
    if (classes.has("preposition") || preposition !== "" || classes.has("time") || isMark(tokens[k] ?? before)) return true;
  }
  return i - at <= 4;
}

/** A noun that names the act, intensifiers before it: "عن بالغ قلقه". */
function actNoun(
  context: SentenceContext,
  i: number,
  token: ReadToken,
  marker: Marker,
  form: CueForm,
): Fit | undefined {
  const first = marker === "" ? i : afterMarker(context, i, token, marker);
  if (first === undefined) return undefined;
  const noun = namedAct(context, first);
  if (!noun || noun.act.verbs === "light") return undefined;
  if (noun.act.verbs === "stress" && form.verb.act !== "EMPHASIS") return undefined;
  if (marker === "" && (token.word.joined || token.word.preposition !== "")) return undefined;
  const inner = innerClause(context, noun.at, noun.act);
  const stressed = form.verb.act === "EMPHASIS" && noun.act.act === "EMPHASIS" ? "EMPHASIS" : noun.act.act;
  return { content: inner ?? first, subjectEnd: i, act: stressed };
}

/** The first token after a preposition that stands alone or is joined to it. */
function afterMarker({ vocabulary }: SentenceContext, i: number, token: ReadToken, marker: Marker): number | undefined {
  if (token.kind !== "word") return undefined;
  if (vocabulary.markers.get(token.word.norm) === marker) return i + 1;
  if (vocabulary.fused.get(token.word.preposition) === marker) return i;
  return undefined;
}

function namedAct({ tokens }: SentenceContext, from: number): { at: number; act: ActNoun } | undefined {
  for (let i = from; i < from + 3; i++) {
    const token = tokens[i];
    if (!token || token.kind !== "word") return undefined;
    if (token.word.act && (i === from || !token.word.joined)) return { at: i, act: token.word.act };
    if (!INTENSIFIER(token)) return undefined;
  }
  return undefined;
}

function INTENSIFIER(token: ReadToken): boolean {
  return token.word.classes.has("aside");
}

/** "عن أمله في أن …": of a hope and the like, the clause is the content. */
function innerClause({ tokens, vocabulary }: SentenceContext, noun: number, act: ActNoun): number | undefined {
  for (let i = noun + 1; i <= noun + 3; i++) {
    const token = tokens[i];
    if (!token || token.kind !== "word") return undefined;
    if (token.word.classes.has("complementizer") && !token.word.joined) return i + 1;
    if (i === noun + 1 && act.act === "HOPE" && vocabulary.markers.get(token.word.norm) === "in") {
      const next = tokens[i + 1];
      if (next?.word.classes.has("complementizer")) return i + 2;
      return i + 1;
    }
    if (!vocabulary.markers.has(token.word.norm) && !token.word.definite && !INTENSIFIER(token)) return undefined;
  }
  return undefined;
}

/** A noun phrase, after its preposition where the frame has one; alone, right after the subject. */
function nounPhrase(
  context: SentenceContext,
  at: number,
  i: number,
  token: ReadToken,
  marker: Marker,
  form: CueForm,
): Fit | undefined {
  if (token.kind !== "word") return undefined;
  if (marker === "") return bareObject(context, at, i, token, form);
  const { vocabulary, tokens } = context;
  if (vocabulary.markers.get(token.word.norm) === marker) {
    const next = tokens[i + 1];
    if (!next || (next.kind !== "word" && next.quote < 0) || next.word.classes.has("complementizer")) return undefined;
    if (next.word.classes.has("aside") && !next.word.act) return undefined;
    if (isWithinPhrase(context, i)) return undefined;
    return { content: i + 1, subjectEnd: i };
  }
  const [prefix] = [...vocabulary.fused].find(([, known]) => known === marker) ?? [];
  if (prefix === undefined || !token.word.stem.startsWith(prefix) || token.word.stem.length < 3) return undefined;
  if (marker === "for" && token.word.preposition === "") return undefined;
  if (token.word.joined || token.word.classes.has("particle") || token.word.classes.has("preposition")) return undefined;
  if (token.word.classes.has("complementizer") || token.word.classes.has("opener") || token.word.classes.has("aside")) return undefined;
  const begun = context.phraseFrom.get(i);
  if (isWithinPhrase(context, i) || (begun && (begun.kind === "person" || token.word.preposition === ""))) return undefined;
  if (form.object || i > at + 1 || token.word.preposition !== "" || !token.word.given) return { content: i, subjectEnd: i };
  return undefined;
}

/** Inside the name of somebody, not at its beginning. */
function isWithinPhrase({ phrases }: SentenceContext, at: number): boolean {
  return phrases.some((phrase) => phrase.from < at && at < phrase.to);
}

/** The object right after a subject that is known, or after the verb where there is none. */
function bareObject(context: SentenceContext, at: number, i: number, token: ReadToken, form: CueForm): Fit | undefined {
  const quoted = isMark(token) && token.quote >= 0 && context.document.quotes[token.quote]?.from === i;
  if (!quoted && (isMark(token) || token.word.joined || token.word.preposition !== "" || isGrammar(token))) return undefined;
  const asked = form.verb.addressee === "from" ? askedOf(context, at) : undefined;
  if (asked !== undefined) return i === asked ? { content: i, subjectEnd: i } : undefined;
  const subject = context.phraseFrom.get(at + 1);
  if (subject) return i === afterSubject(context, subject.to) ? { content: i, subjectEnd: subject.to } : undefined;
  if (context.phraseTo.has(at)) return i === afterSubject(context, at + 1) ? { content: i, subjectEnd: at + 1 } : undefined;
  if ((quoted && form.tense !== "participle") || !opensSentencePart(context, at, form)) return undefined;
  const fits = i === at + 1 ? !isSubject(context, i) : i === plainNounPhraseEnd(context, at + 1, form.gender);
  return fits ? { content: i, subjectEnd: i } : undefined;
}

/** Past who is joined to the subject, words of time and commas. */
function afterSubject({ tokens, phraseFrom, vocabulary }: SentenceContext, to: number): number {
  let at = to;
  for (;;) {
    const token = tokens[at];
    if (!token) return at;
    const phrase = phraseFrom.get(at);
    const aside = COMMAS.has(token.text) ? asideEnd(tokens, at) : undefined;
    if (aside !== undefined) at = aside;
    else if (token.word.joined && phrase) at = phrase.to;
    else if ((token.word.joined && token.word.definite) || isTime(token)) at++;
    else if (vocabulary.markers.has(token.word.norm) && tokens[at + 1]?.word.classes.has("aside")) at += 2;
    else return at;
  }
}

/** Past ", في كلمته أمام القمة,": a preposition and what follows it, between commas. */
function asideEnd(tokens: readonly ReadToken[], comma: number): number | undefined {
  if (!tokens[comma + 1]?.word.classes.has("preposition")) return undefined;
  for (let at = comma + 2; at < comma + 14; at++) {
    const token = tokens[at];
    if (!token || token.word.cues.length > 0) return undefined;
    if (COMMAS.has(token.text)) return at + 1;
  }
  return undefined;
}

function isTime(token: ReadToken): boolean {
  return token.word.classes.has("time") || COMMAS.has(token.text) || token.text === "/" || token.kind === "number";
}

/** "طلب من الرئيس مساعدة": what follows the one who is asked. */
function askedOf({ tokens, vocabulary, phraseFrom }: SentenceContext, at: number): number | undefined {
  for (let i = at + 1; i < at + 6; i++) {
    if (vocabulary.markers.get(tokens[i]?.word.norm ?? "") !== "from") continue;
    return phraseFrom.get(i + 1)?.to ?? i + 2;
  }
  return undefined;
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
  if (at === sentence.from || before === undefined || isMark(before) || before.word.classes.has("opener")) return true;
  return form.tense === "participle" || form.gender === "f" || form.number !== "s";
}

/** Whether a noun after the verb is rather who speaks: more of a noun phrase follows it, and an object that. */
function isSubject(context: SentenceContext, at: number): boolean {
  const first = context.tokens[at];
  if (first && context.familyNames.has(first.word.base)) return true;
  if (first?.word.definite && NOMINATIVE.test(first.word.base)) return true;
  const end = plainNounPhraseEnd(context, at, undefined);
  const after = end === undefined ? undefined : context.tokens[end];
  return end !== undefined && end - at >= 2 && after?.kind === "word" && !after.word.grammar && !after.word.joined && !after.word.definite && after.word.preposition === "";
}

/** The sound plural as a subject has it. */
const NOMINATIVE = /..\u0648\u0646$/;

/** "حمّل الحكومة مسؤولية": the one it is said of, then what. */
function objectAndNoun(context: SentenceContext, at: number, i: number, token: ReadToken): Fit | undefined {
  const object = context.phraseFrom.get(i);
  if (!object || isMark(token) || i <= at) return undefined;
  const first = context.phraseFrom.get(at + 1);
  const isFirst = first === object;
  const apart = isMark(context.tokens[object.to] ?? token);
  if (isFirst && (apart || !(context.tokens[at]?.word.joined || context.phraseTo.has(at)))) return undefined;
  if (!isFirst && first && first.to !== i && !COMMAS.has(context.tokens[i - 1]?.text ?? "")) return undefined;
  return { content: i, subjectEnd: i };
}

/** "جاء في البيان أن": the text that says it. */
function inText(context: SentenceContext, i: number, token: ReadToken): Fit | undefined {
  const fused = token.word.preposition !== "" ? i : undefined;
  const from = context.vocabulary.markers.get(token.word.norm) === "in" ? i + 1 : fused;
  const speaker = from === undefined ? undefined : (context.phraseFrom.get(from) ?? undefined);
  if (speaker?.kind !== "document") return undefined;
  for (let at = speaker.to; at < Math.min(speaker.to + 12, context.sentence.to); at++) {
    const next = context.tokens[at];
    if (!next) return undefined;
    if (next.word.classes.has("complementizer") && !next.word.joined) return { content: at + 1, subjectEnd: i, speaker };
    if (next.text === ":") return { content: at + 1, subjectEnd: i, speaker };
    if (isMark(next) && next.quote >= 0) return { content: at, subjectEnd: i, speaker };
  }
  return undefined;
}

/** "عن الوزير قوله", "عن الوزير «…»": whom the relay quotes. */
function relayed(context: SentenceContext, i: number, token: ReadToken): Fit | undefined {
  if (context.vocabulary.markers.get(token.word.norm) !== "of") return undefined;
  const speaker = context.phraseFrom.get(i + 1);
  if (!speaker) return undefined;
  const next = context.tokens[speaker.to];
  if (!next) return undefined;
  const colon = next.text === ":" ? 1 : 0;
  if (colon || (next.quote >= 0 && isMark(next)) || next.word.classes.has("complementizer")) {
    return { content: speaker.to + (next.quote >= 0 && isMark(next) ? 0 : 1), subjectEnd: i, speaker };
  }
  return undefined;
}

/** وجه له الدعوة لزيارة: the noun belongs to the cue and names the act. */
function lightVerb({ tokens }: SentenceContext, i: number, token: ReadToken): Fit | undefined {
  const noun = token.word.act;
  if (!noun || (noun.verbs !== "light" && noun.lightAct === undefined)) return undefined;
  if (token.word.joined || token.word.preposition !== "") return undefined;
  const after = tokens[i + 1];
  if (!after || isMark(after)) return undefined;
  return { content: i + 1, subjectEnd: i, cueTo: i + 1, act: noun.lightAct ?? noun.act };
}
