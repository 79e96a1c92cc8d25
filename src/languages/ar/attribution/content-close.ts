import type { ReadToken } from "../document.ts";
import { COMMAS } from "../mentions/marks.ts";
import { isMark } from "../mentions/token-kinds.ts";
import type { SentenceContext } from "./context.ts";

/** What the end of a content depends on. */
export interface ContentCue {
  readonly at: number;
  /** The content is a noun phrase, and no clause. */
  readonly nominal: boolean;
  /** One woman or one body with a feminine name speaks. */
  readonly feminine: boolean;
}

/** Whether a content ends before a word: at a trailing source, a topic taken up, a remark of the reporter. */
export function endsContent(context: SentenceContext, at: number, cue: ContentCue): boolean {
  const { tokens } = context;
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || !before || token.kind !== "word") return false;
  if (at <= cue.at + 1) return false;
  const comma = isMark(before);
  if (cue.nominal && (token.word.classes.has("narrative") || goesOnAsClause(token, comma))) return true;
  if (token.word.classes.has("happening") && tokens[at + 1]?.word.classes.has("demonstrative")) return true;
  const ends = COMMAS.has(before.text) || (before.quote >= 0 && CLOSES.has(before.text));
  if (ends && isRelative(context, cue.at)) return true;
  if (comma && (token.word.classes.has("meanwhile") || (cue.nominal && token.word.classes.has("occasion"))))
    return true;
  if (token.word.classes.has("as-they-say")) return true;
  if (comma && isTurn(tokens, at)) return true;
  if (comma && (isRemark(token) || token.word.classes.has("remark"))) return true;
  if (tokens[at + 1]?.word.classes.has("remark") && context.vocabulary.markers.get(token.word.norm) === "in")
    return true;
  if (leavesOut(context, at) || (comma && isUnsaid(context, at))) return true;
  const next = tokens[at + 1]?.word;
  if (next?.classes.has("so-called") && context.vocabulary.markers.get(token.word.norm) === "on") return true;
  if (token.word.classes.has("source-phrase") && next?.classes.has("wording")) return true;
  if (comma && isMeantime(context, at)) return true;
  if (comma && token.word.classes.has("source-phrase") && namesSource(context, at)) return true;
  if (token.word.classes.has("remark") && next?.classes.has("occasion")) return true;
  if (
    comma &&
    token.word.joined &&
    (goesOnWithStory(token, cue) || (cue.nominal && (looksPast(token) || isVerb(token))))
  )
    return true;
  return false;
}

/** ", وفي هذا الإطار": the reporter turns to something else. */
function isTurn(tokens: readonly ReadToken[], at: number): boolean {
  const word = tokens[at]?.word;
  if (!word?.joined || !word.classes.has("preposition")) return false;
  return [tokens[at + 1], tokens[at + 2]].some((next) => next?.word.classes.has("turn"));
}

/** "وبحث": a verb that tells what else was done; after "قالت" it would be "وبحثت", and this is a noun. */
function goesOnWithStory({ word }: ReadToken, { feminine }: ContentCue): boolean {
  return word.topic && !(feminine && !FEMININE.test(word.stem));
}

const FEMININE = /\u062A$/;

/** ", في حين تحدث", ", في الوقت الذي", ", في وقت تستعد": what others did. */
function isMeantime({ tokens, vocabulary }: SentenceContext, at: number): boolean {
  const [first, noun, next] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (vocabulary.markers.get(first?.word.norm ?? "") !== "in" || !noun?.word.classes.has("meantime"))
    return false;
  if (noun.word.definite) return next?.word.classes.has("relative") === true;
  return noun.word.classes.has("opener") || (next?.kind === "word" && PRESENT.test(next.word.norm));
}

/** A verb in the present of somebody else. */
const PRESENT = /^[\u062A\u064A].{3,}/;

/** "دون أن", "من دون أن": what was not said. */
function leavesOut({ tokens, vocabulary }: SentenceContext, at: number): boolean {
  const first = tokens[at]?.word;
  const from = vocabulary.markers.get(first?.norm ?? "") === "from" ? at + 1 : at;
  const next = tokens[from + 1]?.word.classes;
  return (
    tokens[from]?.word.classes.has("without") === true &&
    (next?.has("complementizer") || next?.has("detail")) === true
  );
}

/** ", وأن", "ويقفون": a clause joined to a noun is no part of it. */
function goesOnAsClause({ word }: ReadToken, comma: boolean): boolean {
  if (!word.joined) return false;
  return (comma && word.classes.has("complementizer")) || (!word.common && PLURAL_PRESENT.test(word.base));
}

const PLURAL_PRESENT = /^\u064A.{2,}\u0648\u0646$/;

/** ", لكنه لم يحدد": what was not told, by the reporter. */
function isUnsaid({ tokens }: SentenceContext, at: number): boolean {
  const [first, second, third] = [tokens[at], tokens[at + 1], tokens[at + 2]].map((token) => token?.word);
  const joined = first?.joined === true && first.classes.has("negation");
  const verb = joined ? second : third;
  if (!verb || !(joined || (first?.classes.has("opener") && second?.classes.has("negation")))) return false;
  return verb.classes.has("detail") || verb.cues.length > 0;
}

/** "ووجه المهندسين": a verb that reports, with nothing reported, and no noun of an act. */
function isVerb({ word }: ReadToken): boolean {
  return word.cues.some(({ tense }) => tense === "past") && !word.act && !word.common;
}

/** A joined feminine past ("وطردت"), which goes on with the story and not with a noun. */
function looksPast({ word }: ReadToken): boolean {
  return /^..{1,4}[^\u0627]\u062A$/.test(word.stem) && !word.act && !word.common;
}

/** What is said in a relative or a leading clause ends with it: "المستشفى التي قالت إنها مغلقة، …". */
function isRelative({ tokens, sentence }: SentenceContext, cue: number): boolean {
  const classes = tokens[cue - 1]?.word.classes;
  return (
    classes !== undefined &&
    (classes.has("relative") || (classes.has("subordinate") && cue - 1 === sentence.from))
  );
}

/** A participle in the accusative after a comma: what the speaker did, by the reporter. */
function isRemark({ text, word }: ReadToken): boolean {
  if (word.joined || word.definite || word.grammar || word.cues.length > 0 || word.linking) return false;
  return /^\u0645.{2,}\u0627$/.test(word.norm)
    ? /[\u064B]/.test(text) || word.norm.length > 5
    : /^.\u0627..\u0627$/.test(word.norm) && !word.given;
}

/** "بحسب المتحدث", "وفقا لبيان الوزارة", not "وفق القانون": somebody who speaks follows. */
function namesSource({ phraseFrom, tokens, sentence, vocabulary }: SentenceContext, at: number): boolean {
  if (tokens[at + 1]?.word.cues.some(({ tense }) => tense === "past")) return true;
  for (let i = at + 1; i < Math.min(at + 5, sentence.to); i++) {
    const phrase = phraseFrom.get(i);
    if (phrase && phrase.kind !== "place" && phrase.kind !== "state") return true;
    const token = tokens[i];
    if (!token || isMark(token)) return false;
    if (
      token.word.cues.length > 0 ||
      token.word.classes.has("conjunction") ||
      token.word.classes.has("negation")
    )
      continue;
    if (!vocabulary.markers.has(token.word.norm)) return false;
  }
  return false;
}

/** Marks that close a quotation; either guillemet: some papers print them the other way round. */
export const CLOSES: ReadonlySet<string> = new Set(['"', "\u00AB", "\u00BB", "\u201D"]);
