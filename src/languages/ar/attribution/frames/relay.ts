import { isMark } from "../../mentions/token-kinds.ts";
import type { SentenceContext } from "../context.ts";
import type { Fit, Place } from "./frame.ts";

/** "عن الوزير قوله", "عن الوزير «…»": whom the relay quotes. */
export function relay({ context, at, token }: Place): Fit | undefined {
  if (context.vocabulary.markers.get(token.word.norm) !== "of") return undefined;
  const speaker = context.phraseFrom.get(at + 1);
  if (!speaker) return undefined;
  const next = context.tokens[speaker.to];
  if (!next) return undefined;
  const named = nameInMarks(context, speaker.to);
  if (named !== undefined) return { content: named + 1, subjectEnd: at, speaker };
  if (next.quote >= 0 && isMark(next)) return { content: speaker.to, subjectEnd: at, speaker };
  const said = next.word.classes.has("saying") ? context.tokens[speaker.to + 1] : undefined;
  if (said?.word.classes.has("complementizer")) return { content: speaker.to + 2, subjectEnd: at, speaker };
  if (next.text !== ":" && !next.word.classes.has("complementizer")) return undefined;
  return { content: speaker.to + 1, subjectEnd: at, speaker };
}

/** "عن تقرير «…» أن": where the clause begins, after what the speaker is called. */
function nameInMarks({ tokens, document }: SentenceContext, from: number): number | undefined {
  const range = document.quotes[tokens[from]?.quote ?? -1];
  if (range?.from !== from || range.to - from > LONGEST_NAME) return undefined;
  return tokens[range.to]?.word.classes.has("complementizer") ? range.to : undefined;
}

const LONGEST_NAME = 9;
