import type { CueForm } from "../cue-verbs.ts";
import type { Subject } from "./attribution.ts";
import type { Completion } from "./completion.ts";
import type { SentenceContext } from "./context.ts";
import type { Refused } from "./refusal.ts";
import { type ReadCue, speaksNot } from "./subject-of.ts";

/** Why a verb that something completes says nothing all the same. */
export function doubtOf(
  context: SentenceContext,
  { at, form }: ReadCue,
  { frame }: Completion,
  subject: Subject | undefined,
): Refused | undefined {
  if (subject && speaksNot(context, subject)) return "shows";
  const beforeNoun = frame.complement === "noun";
  if (form.tense === "present" && beforeNoun && isDoubtful(context, at, form, subject)) return "doubtful";
  if (beforeNoun && frame.marker === "" && mayBeNoun(form)) return "noun";
  if (isPassive(form, subject)) return "passive";
  const impersonal = context.tokens[at]?.word.classes.has("impersonal") === true;
  return !subject && form.tense === "present" && impersonal ? "passive" : undefined;
}

/** Of a verb in the present before a noun: no subject that is known. */
function isDoubtful(
  context: SentenceContext,
  at: number,
  form: CueForm,
  subject: Subject | undefined,
): boolean {
  if (subject?.kind === "words" && subject.range.from > at) return true;
  if (isShown(subject, at)) return true;
  return form.object ? subject?.kind !== "overt" : isRelative(context, at);
}

/** "الشركة التي تصر على الرسوم": what somebody goes on doing. */
export function isRelative({ tokens }: SentenceContext, at: number): boolean {
  return tokens[at - 1]?.word.classes.has("relative") === true;
}

/** "تقارير تفيد بـ": what a text has in it, told by somebody else. */
function isShown(subject: Subject | undefined, at: number): boolean {
  const first = subject?.kind === "overt" ? subject.phrases[0] : undefined;
  return first !== undefined && first.from < at && first.kind === "document" && !first.definite;
}

/** "طلبا": the dual of a verb that is a noun as well is the accusative of the noun. */
function mayBeNoun({ tense, gender, number, verb }: CueForm): boolean {
  return tense === "past" && number === "d" && gender === "m" && verb.guard === "clause";
}

/** "يتهم فلان بـ": in the present, with nobody who accuses, somebody is accused. */
function isPassive({ tense, verb }: CueForm, subject: Subject | undefined): boolean {
  return (
    tense === "present" && verb.addressee === "object" && verb.act === "ACCUSATION" && subject === undefined
  );
}
