import { COMMAS } from "../../mentions/marks.ts";
import type { Phrase } from "../../mentions/phrase.ts";
import { isMark } from "../../mentions/token-kinds.ts";
import type { SentenceContext } from "../context.ts";
import type { Fit, Place } from "./frame.ts";

/** "حمّل الحكومة مسؤولية": the one it is said of, then what. */
export function objectNoun({ context, verb, at, token, form }: Place): Fit | undefined {
  const object = context.phraseFrom.get(at);
  if (!object || isMark(token) || at <= verb) return undefined;
  const first = context.phraseFrom.get(verb + 1);
  const isFirst = first === object;
  const apart = isMark(context.tokens[object.to] ?? token);
  if (
    isFirst &&
    (apart ||
      !(context.tokens[verb]?.word.joined || leadsOn(context, verb, object) || context.phraseTo.has(verb)))
  )
    return undefined;
  if (!isFirst && first && first.to !== at && !COMMAS.has(context.tokens[at - 1]?.text ?? ""))
    return undefined;
  if (form.verb.act === "ACCUSATION" && !namesBlame(context, object.to)) return undefined;
  return { content: at, subjectEnd: at };
}

/** "مسؤولية" and the like after the one who is blamed; without it the verb is "carried". */
function namesBlame({ tokens, sentence }: SentenceContext, from: number): boolean {
  for (let at = from; at < Math.min(from + NEAR, sentence.to); at++) {
    if (tokens[at]?.word.classes.has("blame")) return true;
  }
  return false;
}

/** As far as the blame may stand from the one who is blamed, in tokens. */
const NEAR = 12;

/** "كما شكرت الوكالة على": whoever spoke goes on, where nobody else stands after the verb. */
function leadsOn({ tokens, phraseFrom }: SentenceContext, verb: number, object: Phrase): boolean {
  return tokens[verb - 1]?.word.classes.has("opener") === true && !phraseFrom.has(object.to);
}
