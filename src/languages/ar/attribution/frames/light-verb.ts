import { isMark } from "../../mentions/noun-phrase.ts";
import type { Fit, Place } from "./frame.ts";

/** وجه له الدعوة لزيارة: the noun belongs to the cue and names the act. */
export function lightVerb({ context: { tokens }, at, token }: Place): Fit | undefined {
  const noun = token.word.act;
  if (!noun || (noun.verbs !== "light" && noun.lightAct === undefined)) return undefined;
  if (token.word.joined || token.word.preposition !== "") return undefined;
  const after = tokens[at + 1];
  if (!after || isMark(after)) return undefined;
  return { content: at + 1, subjectEnd: at, cueTo: at + 1, act: noun.lightAct ?? noun.act };
}
