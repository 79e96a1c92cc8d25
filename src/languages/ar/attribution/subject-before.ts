import { COMMAS } from "../mentions/marks.ts";
import { isMark } from "../mentions/noun-phrase.ts";
import type { Phrase } from "../mentions/phrase.ts";
import type { SentenceContext } from "./context.ts";
import { before } from "./joined-phrases.ts";
import type { FoundSubject } from "./subject-after.ts";

/** The subject before its verb: "الرئيس قال", "الذي قال". */
export function subjectBefore(context: SentenceContext, at: number): FoundSubject | undefined {
  const { tokens, sentence } = context;
  let to = at;
  while (to > sentence.from) {
    const classes = tokens[to - 1]?.word.classes;
    if (!classes || !(classes.has("relative") || classes.has("auxiliary") || isPerfect(context, to - 1)))
      break;
    to--;
    const relative = classes.has("relative") && COMMAS.has(tokens[to - 1]?.text ?? "");
    if (relative) to--;
  }
  const phrase = headBefore(context, context.phraseTo.get(to) ?? beforeAside(context, to));
  if (!phrase || belongsToNoun(context, phrase)) return undefined;
  return { kind: "overt", phrases: [...before(context, phrase), phrase] };
}

/** عن, folded: before those whose words are relayed. */
const OF = "\u0639\u0646";

/** "وتركيا، العضو في الحلف، أبدت": a subject at the head of its clause, an aside between commas after it. */
export function beforeAside(context: SentenceContext, to: number): Phrase | undefined {
  const { tokens, sentence } = context;
  const last = tokens[to - 1];
  if (!last || !COMMAS.has(last.text)) return undefined;
  for (let at = to - 2; at > sentence.from; at--) {
    const token = tokens[at];
    if (
      !token ||
      token.word.classes.has("complementizer") ||
      (token.word.cues.length > 0 && token.word.title === undefined)
    )
      return undefined;
    if (!COMMAS.has(token.text)) continue;
    const phrase = context.phraseTo.get(at);
    const before = phrase && tokens[phrase.from - 1];
    const heads =
      phrase &&
      (phrase.from === sentence.from ||
        before?.word.classes.has("complementizer") ||
        before?.word.norm === OF);
    return heads ? phrase : undefined;
  }
  return undefined;
}

/** "مسؤولون في القطاع قالوا": of a phrase after a preposition, the one that it belongs to. */
export function headBefore(context: SentenceContext, phrase: Phrase | undefined): Phrase | undefined {
  if (!phrase) return undefined;
  const { tokens, vocabulary, sentence } = context;
  const fused = tokens[phrase.from]?.word.preposition !== "";
  const marker = vocabulary.markers.get(tokens[phrase.from - 1]?.word.norm ?? "");
  if (!fused && (marker === undefined || marker === "of")) return phrase;
  for (let at = phrase.from; at > sentence.from; at--) {
    const before = context.phraseTo.get(at);
    if (before && before !== phrase) return headBefore(context, before);
    const token = tokens[at - 1];
    if (!token || isMark(token) || token.word.cues.length > 0 || token.word.classes.has("complementizer"))
      return undefined;
  }
  return undefined;
}

/** "استعدادات فريقه قال": what a noun before it has, and no subject. */
function belongsToNoun({ tokens, sentence }: SentenceContext, { from }: Phrase): boolean {
  const before = tokens[from - 1];
  if (from === sentence.from || !before || before.kind !== "word" || tokens[from]?.word.joined) return false;
  return !before.word.grammar && before.word.cues.length === 0 && !before.word.definite && !before.word.topic;
}

/** قد and the like, between a subject and its verb. */
function isPerfect({ tokens }: SentenceContext, at: number): boolean {
  const token = tokens[at];
  return token?.word.classes.has("opener") === true && token.word.classes.has("particle");
}
