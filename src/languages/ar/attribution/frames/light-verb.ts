import type { ReadToken } from "../../document.ts";
import { isMark } from "../../mentions/token-kinds.ts";
import type { Fit, Place } from "./frame.ts";

/** "وجه الدعوة لزيارة": the noun names the act, and belongs to the cue where it stands beside the verb. */
export function lightVerb({ context: { tokens }, verb, at, token, form }: Place): Fit | undefined {
  const noun = token.word.act;
  if (!noun || (noun.verbs !== "light" && noun.lightAct === undefined)) return undefined;
  if (token.word.joined || token.word.preposition !== "") return undefined;
  const after = tokens[at + 1];
  if (!after || isMark(after)) return undefined;
  if (at === verb + 1 && isNominative(token)) return undefined;
  if (at === verb + 2 && form.gender === "f" && !token.word.definite && !noun.suffixed) return undefined;
  const act = noun.lightAct ?? noun.act;
  const beside = at === verb + 1 || (at === verb + 2 && tokens[verb + 1]?.word.classes.has("pronoun"));
  if (beside) return { content: at + 1, subjectEnd: at, cueTo: at + 1, act };
  return { content: after.word.joined && after.word.act ? at : at + 1, subjectEnd: at, act };
}

/** "رفع تحذير": the accusative would have an alef, so the noun is the subject and the verb a passive. */
function isNominative({ word: { norm, definite, act } }: ReadToken): boolean {
  return !definite && act?.suffixed === false && TAKES_ALEF.test(norm);
}

/** Ends in no ta marbuta (folded to ha), in no ta of the plural, and in no long vowel, before which hamza is dropped. */
const TAKES_ALEF = /[^\u0647\u062A\u0627\u064A]$/;
