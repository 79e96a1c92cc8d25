import { isMark } from "../../mentions/noun-phrase.ts";
import type { Fit, Place } from "./frame.ts";

/** "عن الوزير قوله", "عن الوزير «…»": whom the relay quotes. */
export function relay({ context, at, token }: Place): Fit | undefined {
  if (context.vocabulary.markers.get(token.word.norm) !== "of") return undefined;
  const speaker = context.phraseFrom.get(at + 1);
  if (!speaker) return undefined;
  const next = context.tokens[speaker.to];
  if (!next) return undefined;
  if (next.quote >= 0 && isMark(next)) return { content: speaker.to, subjectEnd: at, speaker };
  const said = next.word.classes.has("saying") ? context.tokens[speaker.to + 1] : undefined;
  if (said?.word.classes.has("complementizer")) return { content: speaker.to + 2, subjectEnd: at, speaker };
  if (next.text !== ":" && !next.word.classes.has("complementizer")) return undefined;
  return { content: speaker.to + 1, subjectEnd: at, speaker };
}
