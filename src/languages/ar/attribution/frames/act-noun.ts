import type { ActNoun } from "../../act-nouns.ts";
import type { Marker } from "../../cue-verbs.ts";
import type { ReadToken } from "../../document.ts";
import { isMark } from "../../mentions/token-kinds.ts";
import type { SentenceContext } from "../context.ts";
import type { Fit, Place } from "./frame.ts";

/** A noun that names the act, intensifiers before it: "عن بالغ قلقه". */
export function actNoun({ context, at, token, marker, form }: Place): Fit | undefined {
  const first = marker === "" ? at : afterMarker(context, at, token, marker);
  if (first === undefined) return undefined;
  const noun = namedAct(context, first);
  if (!noun || noun.act.verbs === "light") return undefined;
  if (noun.act.verbs === "stress" && form.verb.act !== "EMPHASIS") return undefined;
  if (marker === "" && !mayBeObject(context, at, token, noun.act)) return undefined;
  const inner = innerClause(context, noun.at, noun.act) ?? stressedAgain(context, noun.at, noun.act);
  const stressed = form.verb.act === "EMPHASIS" && noun.act.act === "OTHER" ? "EMPHASIS" : noun.act.act;
  return { content: inner ?? first, subjectEnd: at, act: stressed };
}

/** The first token after a preposition that stands alone or is joined to it. */
function afterMarker(
  { vocabulary }: SentenceContext,
  i: number,
  token: ReadToken,
  marker: Marker,
): number | undefined {
  if (token.kind !== "word") return undefined;
  if (vocabulary.markers.get(token.word.norm) === marker) return i + 1;
  if (vocabulary.fused.get(token.word.preposition) === marker) return i;
  return undefined;
}

function namedAct(
  { tokens, vocabulary }: SentenceContext,
  from: number,
): { at: number; act: ActNoun } | undefined {
  for (let i = from; i < from + 3; i++) {
    const token = tokens[i];
    if (token?.kind !== "word") return undefined;
    // "عدم رضاه": what is not felt is another act.
    if (token.word.classes.has("negation")) {
      const act = vocabulary.actNouns.get(`${token.word.norm} ${tokens[i + 1]?.word.norm}`);
      return act && { at: i + 1, act };
    }
    if (token.word.act && (i === from || !token.word.joined)) return { at: i, act: token.word.act };
    if (!isIntensifier(token)) return undefined;
  }
  return undefined;
}

function isIntensifier(token: ReadToken): boolean {
  return token.word.classes.has("aside");
}

/** "جدد التأكيد على حق": what is stressed, not the stress. */
function stressedAgain(
  { tokens, vocabulary }: SentenceContext,
  noun: number,
  act: ActNoun,
): number | undefined {
  if (act.act !== "EMPHASIS" || act.verbs !== "") return undefined;
  const next = tokens[noun + 1];
  if (next?.kind !== "word") return undefined;
  return vocabulary.markers.get(next.word.norm) === "on" ? noun + 2 : noun + 1;
}

/** "عن أمله في أن …": of a hope and the like, the clause is the content. */
function innerClause(
  { tokens, vocabulary }: SentenceContext,
  noun: number,
  act: ActNoun,
): number | undefined {
  for (let i = noun + 1; i <= noun + 3; i++) {
    const token = tokens[i];
    if (token?.kind !== "word") return undefined;
    if (token.word.classes.has("complementizer") && !token.word.joined) return i + 1;
    if (i === noun + 1 && act.act === "HOPE" && vocabulary.markers.get(token.word.norm) === "in") {
      const next = tokens[i + 1];
      if (next?.word.classes.has("complementizer")) return i + 2;
      return i + 1;
    }
    if (!vocabulary.markers.has(token.word.norm) && !token.word.definite && !isIntensifier(token))
      return undefined;
  }
  return undefined;
}

/** No part of a name, of a title in quotation marks, or of what a preposition or another noun leads to. */
function mayBeObject(context: SentenceContext, at: number, token: ReadToken, act: ActNoun): boolean {
  if (token.word.joined || token.word.preposition !== "") return false;
  const over = context.phraseOver.get(at);
  if (over && over.from < at) return false;
  const before = context.tokens[at - 1];
  if (!before) return false;
  if (isMark(before)) return before.quote < 0 || !context.tokens[at - 2]?.word.classes.has("naming");
  if (before.word.classes.has("preposition")) return false;
  return act.suffixed || before.word.definite || before.word.cues.length > 0 || !before.word.common;
}
