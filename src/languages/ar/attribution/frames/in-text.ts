import { isMark } from "../../mentions/token-kinds.ts";
import type { Fit, Place } from "./frame.ts";

/** As far as what a text says may stand from its name. */
const NEAR = 12;

/** "جاء في البيان أن": the text that says it. */
export function inText({ context, at: place, token }: Place): Fit | undefined {
  const fused = token.word.preposition !== "" ? place : undefined;
  const from = context.vocabulary.markers.get(token.word.norm) === "in" ? place + 1 : fused;
  const speaker = from === undefined ? undefined : (context.phraseFrom.get(from) ?? undefined);
  if (speaker?.kind !== "document") return undefined;
  for (let at = speaker.to; at < Math.min(speaker.to + NEAR, context.sentence.to); at++) {
    const next = context.tokens[at];
    if (!next) return undefined;
    if (next.word.classes.has("complementizer") && !next.word.joined)
      return { content: at + 1, subjectEnd: place, speaker };
    if (next.text === ":") return { content: at + 1, subjectEnd: place, speaker };
    if (isMark(next) && next.quote >= 0) return { content: at, subjectEnd: place, speaker };
  }
  return undefined;
}
