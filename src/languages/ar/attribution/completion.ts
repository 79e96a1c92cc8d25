import type { SpeechAct } from "../../../graph/speech-act.ts";
import type { CueForm, Frame, Marker } from "../cue-verbs.ts";
import type { ReadToken } from "../document.ts";
import { isMark } from "../mentions/token-kinds.ts";
import { bareClause } from "./bare-clause.ts";
import type { SentenceContext } from "./context.ts";
import type { Fit } from "./frames/frame.ts";
import { FRAMES } from "./frames/frames.ts";

/** How a verb is completed: by which of its frames, and what is done by it. */
export interface Completion extends Fit {
  readonly frame: Frame;
  readonly act: SpeechAct;
}

/** As far as a subject and its asides may part a verb from its content; the 99th percentile is 34 tokens. */
const REACH = 60;

/**
 * Finds what completes a verb: the first place after it that fits one of its
 * frames. What is less sure, a noun or a few words in quotation marks, is held
 * while a clause may follow: "أشار في حديثه إلى الصحيفة إلى أن".
 */
export function completionOf(
  context: SentenceContext,
  at: number,
  form: CueForm,
  isCue: (at: number) => boolean,
): Completion | undefined {
  const { tokens, sentence } = context;
  const end = Math.min(sentence.to, at + REACH);
  const resumed = resumedMarker(context, at);
  const takesClause = form.verb.frames.some(({ complement }) => complement === "that");
  let held: Completion | undefined;
  for (let i = at + 1; i < end; i++) {
    const token = tokens[i];
    if (!token) break;
    if (isCue(i) && !isMark(token)) {
      if (i > at + 1 && !isTold(context, i)) break;
      if (isParticiple(token)) return undefined;
    }
    const found = completionAt(context, at, i, form);
    if (!found) continue;
    const { complement, marker } = found.frame;
    if (complement === "noun" && resumed && form.verb.frames.some((frame) => frame.marker === resumed))
      continue;
    if (complement === "that") return held && !givesWay(context, held, i, marker) ? held : found;
    if (complement === "quote" && !isBrief(context, i))
      return held && held.frame.marker !== marker ? held : found;
    if (complement !== "noun" && complement !== "quote")
      return held && held.frame.complement !== "quote" ? held : found;
    held ??= found;
    if (!takesClause) return held;
    if (complement === "quote") i = quoteEnd(context, i) - 1;
  }
  return held ?? bareClause(context, at, form, end, isCue);
}

/** "لقاء دعا إليه الاتحاد": what the verb leads to is a pronoun for something before it. */
function resumedMarker({ tokens, vocabulary }: SentenceContext, at: number): Marker | undefined {
  const next = tokens[at + 1]?.word;
  if (!next?.classes.has("pronoun")) return undefined;
  for (const [word, marker] of vocabulary.markers) if (next.norm.startsWith(word)) return marker;
  return undefined;
}

/** "قالت الصحيفة التي نشرت الخبر إن": a verb in a relative clause, with no clause of its own. */
function isTold({ tokens, vocabulary }: SentenceContext, at: number): boolean {
  if (!tokens[at - 1]?.word.classes.has("relative")) return false;
  const next = vocabulary.markers.has(tokens[at + 1]?.word.norm ?? "") ? at + 2 : at + 1;
  return tokens[next]?.kind === "word" && !tokens[next]?.word.classes.has("complementizer");
}

/** "وأضاف قائلا": the participle says it. */
function isParticiple({ word: { cues } }: ReadToken): boolean {
  return cues.some(({ tense }) => tense === "participle");
}

/** Tokens of a quotation, its marks too, that may be a name or a title. */
const BRIEF = 14;

function isBrief(context: SentenceContext, at: number): boolean {
  return quoteEnd(context, at) - at <= BRIEF && context.tokens[at]?.text !== ":";
}

/** After the quotation that begins at a token. */
function quoteEnd({ document, tokens }: SentenceContext, at: number): number {
  const range = document.quotes[tokens[at]?.quote ?? -1];
  return range?.from === at ? range.to : at + 1;
}

/**
 * Whether a clause is what the verb leads to, and what was found before it is
 * not: after the same preposition, or parted from it by a comma, a name, a time.
 */
function givesWay(context: SentenceContext, held: Completion, at: number, marker: Marker): boolean {
  const { tokens, phraseTo, vocabulary } = context;
  if (held.frame.marker === marker || held.frame.complement === "quote") return true;
  if (held.frame.marker !== "" && vocabulary.fused.get(tokens[at]?.word.norm[0] ?? "") === held.frame.marker)
    return true;
  const end = vocabulary.markers.has(tokens[at - 1]?.word.norm ?? "") ? at - 1 : at;
  const before = tokens[end - 1];
  if (!before) return false;
  const named = phraseTo.get(end)?.kind === "person";
  return named || before.word.classes.has("time") || (isMark(before) && before.text !== ":");
}

function completionAt(
  context: SentenceContext,
  verb: number,
  at: number,
  form: CueForm,
): Completion | undefined {
  const token = context.tokens[at];
  if (!token) return undefined;
  for (const frame of form.verb.frames) {
    if (frame.complement === "bare") continue;
    const found = FRAMES[frame.complement]({ context, verb, at, token, form, marker: frame.marker });
    if (found)
      return {
        content: found.content,
        subjectEnd: found.subjectEnd,
        cueTo: found.cueTo,
        speaker: found.speaker,
        frame,
        act: found.act ?? frame.act ?? form.verb.act,
      };
  }
  return undefined;
}
