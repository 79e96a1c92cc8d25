import { COMMAS } from "../../mentions/marks.ts";
import { isMark } from "../../mentions/noun-phrase.ts";
import type { Fit, Place } from "./frame.ts";

/** "حمّل الحكومة مسؤولية": the one it is said of, then what. */
export function objectNoun({ context, verb, at, token }: Place): Fit | undefined {
  const object = context.phraseFrom.get(at);
  if (!object || isMark(token) || at <= verb) return undefined;
  const first = context.phraseFrom.get(verb + 1);
  const isFirst = first === object;
  const apart = isMark(context.tokens[object.to] ?? token);
  if (isFirst && (apart || !(context.tokens[verb]?.word.joined || context.phraseTo.has(verb))))
    return undefined;
  if (!isFirst && first && first.to !== at && !COMMAS.has(context.tokens[at - 1]?.text ?? ""))
    return undefined;
  return { content: at, subjectEnd: at };
}
