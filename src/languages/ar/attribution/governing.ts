import type { CueForm } from "../cue-verbs.ts";
import type { Phrase } from "../mentions/phrase.ts";
import type { Attribution, Subject } from "./attribution.ts";
import { clauseSubject } from "./clause-subject.ts";
import type { SentenceContext } from "./context.ts";
import { opensClause } from "./cue.ts";
import { subjectAfter } from "./subject-after.ts";
import type { ReadCue } from "./subject-of.ts";

/** Who a participle belongs to: the speaker of the last main attribution, or the subject of the sentence. */
export function governing(context: SentenceContext, cue: ReadCue, done: readonly Attribution[]): Subject {
  const told = beforeRelative(context, cue);
  if (told) return told;
  const clause = clauseSubject(context, cue.at, cue.form, done);
  if (clause) return { kind: "elided", form: cue.form, of: clause };
  if (cue.form.tense !== "participle" && cue.form.tense !== "noun") return elided(cue.form);
  const own = cue.form.tense === "noun" ? verbBefore(context, cue.at, done) : undefined;
  if (own) return own;
  const last = done.findLast((attribution) => attribution.parent === undefined);
  if (last) return { kind: "same", as: last };
  const fitting = context.phrases.filter((one) => one.to <= cue.at && speaks(one) && agrees(one, cue.form));
  const phrase = fitting.find((one) => !isLed(context, one)) ?? fitting.find(isSomebody);
  return phrase ? { kind: "overt", phrases: [phrase] } : elided(cue.form);
}

/** "فلان الذي قال": the word before the relative pronoun, where no finder knows it. */
function beforeRelative({ tokens }: SentenceContext, { at }: ReadCue): Subject | undefined {
  const noun = tokens[at - 2];
  if (!tokens[at - 1]?.word.classes.has("relative") || noun?.kind !== "word" || noun.word.grammar)
    return undefined;
  return { kind: "words", range: { from: at - 2, to: at - 1 } };
}

/** "ووفقا للوزير": even after a preposition a person may go on, and a body does not. */
function isSomebody({ kind }: Phrase): boolean {
  return kind === "person" || kind === "title";
}

/** "عبر ميناء الضفاف", "للوزير": after a preposition, and so the subject of no verb. */
export function isLed(context: SentenceContext, { from }: Phrase): boolean {
  const { tokens } = context;
  if (tokens[from]?.word.preposition !== "") return true;
  const before = tokens[from - 1];
  if (!before?.word.classes.has("preposition") || before.word.classes.has("conjunction")) return false;
  // "عبّر" is a verb, and a preposition where its doubling is not written.
  return !(before.word.cues.length > 0 && before.text.includes(DOUBLED));
}

/** Shadda. */
const DOUBLED = "\u0651";

function speaks({ kind, group }: Phrase): boolean {
  return kind === "group" ? group?.class === "unnamed" : kind !== "place" && kind !== "document";
}

/** Whether a form may be said of somebody; of several without a person among them the feminine singular is. */
function agrees({ kind, gender, number }: Phrase, form: CueForm): boolean {
  if (form.tense !== "participle") return kind !== "group";
  if (kind === "person" || kind === "title" || kind === "pronoun")
    return gender === form.gender && number === form.number;
  if (gender === "f") return form.gender === "f";
  return form.gender === "m" && (number === form.number || number === "s");
}

/** "رد على الطلب بالقول": the subject of the verb that the noun of saying belongs to. */
function verbBefore(context: SentenceContext, at: number, done: readonly Attribution[]): Subject | undefined {
  for (let i = at - 1; i >= context.sentence.from; i--) {
    const token = context.tokens[i];
    if (!token || done.some(({ cue }) => cue.from === i)) return undefined;
    const form = token.word.cues.find(({ tense }) => tense === "past" || tense === "present");
    if (!form && !token.word.topic) continue;
    if (!opensClause(context, i, token)) continue;
    const subject = subjectAfter(context, i + 1, at);
    if (subject?.kind === "overt") return subject;
    return form ? elided(form) : undefined;
  }
  return undefined;
}

export function elided(form: CueForm): Subject {
  return { kind: "elided", form };
}
