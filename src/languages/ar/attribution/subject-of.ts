import type { CueForm } from "../cue-verbs.ts";
import type { Range, ReadToken } from "../document.ts";
import { COMMAS } from "../mentions/marks.ts";
import type { Subject } from "./attribution.ts";
import { clauseHead } from "./clause-head.ts";
import type { Completion } from "./completion.ts";
import type { SentenceContext } from "./context.ts";
import { type Cue, isOwned } from "./cue.ts";
import { isNominative } from "./frames/asides.ts";
import { isLed } from "./governing.ts";
import { type FoundSubject, namesBody, subjectAfter } from "./subject-after.ts";
import { beforeAside, headBefore, subjectBefore } from "./subject-before.ts";

/** A cue taken for one of the forms it may be. */
export interface ReadCue extends Cue {
  readonly form: CueForm;
}

export function subjectOf(
  context: SentenceContext,
  cue: ReadCue,
  completion: Completion,
): Subject | undefined {
  if (completion.speaker) return { kind: "overt", phrases: [completion.speaker] };
  if (isOwned(cue.form)) return ownerAfter(context, cue.at, completion);
  if (cue.form.tense === "noun") return quotedBefore(context, cue.at);
  if (cue.form.tense === "participle") return undefined;
  const after =
    cue.at + 1 < completion.subjectEnd ? subjectAfter(context, cue.at + 1, completion.subjectEnd) : undefined;
  const isObject =
    after !== undefined &&
    (takesHearer(cue) ? objectOnly(context, cue, after) : isAdverb(context, cue, after));
  if (after && !isObject) return agreeing(after, cue.form);
  const token = context.tokens[cue.at];
  if (context.tokens[cue.at - 1]?.word.classes.has("pronoun")) return undefined;
  const before = token?.word.joined ? undefined : subjectBefore(context, cue.at, cue.form);
  return before ?? (takesHearer(cue) ? undefined : after);
}

function takesHearer({ form }: ReadCue): boolean {
  return form.verb.addressee === "object";
}

/** "السفارة تنفي علما", "المدينة تؤكد دائما أن": after a verb with its subject before it, words that are an object or an adverb. */
function isAdverb(context: SentenceContext, cue: ReadCue, after: FoundSubject): boolean {
  if (after.kind !== "words" || context.tokens[after.range.from]?.word.definite) return false;
  return !cue.form.object && followsItsSubject(context, cue);
}

/** A verb before its subject, one person, says their gender. */
function agreeing(subject: FoundSubject, { gender, number, object }: CueForm): FoundSubject {
  if (subject.kind !== "overt" || subject.phrases.length !== 1 || number !== "s" || object) return subject;
  const [only] = subject.phrases;
  if (only?.kind !== "person" || only.known.length > 0) return subject;
  return { kind: "overt", phrases: [{ ...only, gender, genderFrom: "verb" }] };
}

/** As far as what is said may stand from whoever says it. */
const NEAR = 3;

/** "تأكيد الوزير أن", "تعهد من الوزير بـ": whoever says it right after the noun, and then what is said. */
function ownerAfter(context: SentenceContext, at: number, { subjectEnd }: Completion): Subject | undefined {
  const from =
    context.vocabulary.markers.get(context.tokens[at + 1]?.word.norm ?? "") === "from" ? at + 2 : at + 1;
  const phrase = context.phraseFrom.get(from);
  if (!phrase || phrase.to > subjectEnd || subjectEnd - phrase.to > NEAR) return undefined;
  return context.tokens[from]?.word.preposition === "" ? { kind: "overt", phrases: [phrase] } : undefined;
}

/** "عن الوزير قوله": whose words they are. */
function quotedBefore(context: SentenceContext, at: number): Subject | undefined {
  const phrase = headBefore(context, context.phraseTo.get(at) ?? beforeAside(context, at));
  const before = phrase && context.tokens[phrase.from - 1];
  if (!phrase || !before || context.vocabulary.markers.get(before.word.norm) !== "of") return undefined;
  return { kind: "overt", phrases: [phrase] };
}

/** "ودعا الشعب إلى": what follows the verb is who is called upon, if the verb does not agree or somebody spoke. */
function objectOnly(context: SentenceContext, cue: ReadCue, after: Subject): boolean {
  if (cue.form.object) return false;
  if (after.kind === "words") return !isSubject(context, after.range) && !headsSentence(context, cue.at);
  const before = context.tokens[cue.at - 1]?.word.classes;
  if (before?.has("pronoun") && before.has("opener")) return true;
  if (followsItsSubject(context, cue)) return true;
  if (after.kind !== "overt") return false;
  const [first] = after.phrases;
  if (!first) return false;
  const classes = context.tokens[first.from]?.word.classes;
  if (classes?.has("all") && context.tokens[cue.at]?.word.joined) return true;
  if (classes?.has("quantity")) return false;
  if (first.kind === "person" || first.kind === "title" || first.kind === "pronoun") return false;
  if (first.kind === "group" && OBLIQUE.test(context.tokens[first.from]?.word.base ?? "")) return true;
  if (first.gender !== cue.form.gender) return true;
  return !context.tokens[cue.at]?.word.joined && context.phraseTo.get(cue.at) !== undefined;
}

/** "ومنذ أمس، طالبت جمعيات": a verb after a mark, with nobody before it in its sentence. */
function headsSentence(context: SentenceContext, at: number): boolean {
  const { tokens, sentence, phrases } = context;
  const before = tokens[at - 1];
  if (tokens[at]?.word.joined) return false;
  if (at === sentence.from) return true;
  if (before === undefined || !COMMAS.has(before.text)) return false;
  return (
    !phrases.some((phrase) => phrase.to < at && !isLed(context, phrase)) && opensAdverb(tokens[sentence.from])
  );
}

/** What opens a sentence before its verb: "في المقابل", "بعد أمس", "بدورها". */
function opensAdverb(token: ReadToken | undefined): boolean {
  return token !== undefined && (token.word.grammar || token.word.preposition !== "");
}

/** The sound plural as no subject has it: "المسؤولين". */
const OBLIQUE = /..\u064A\u0646$/;

/** "وطالب المحتجون", "اتهمت الدول الأربع | مصر": in the nominative, or right before a body or a state. */
function isSubject(context: SentenceContext, { from, to }: Range): boolean {
  const first = context.tokens[from];
  return first !== undefined && (isNominative(first) || (first.word.definite && namesBody(context, to)));
}

/** "أن الوزير أبلغ النواب أن": a verb right after somebody who agrees with it. */
function followsItsSubject(context: SentenceContext, { at, form }: ReadCue): boolean {
  if (context.tokens[at]?.word.joined) return false;
  const phrase = headBefore(context, context.phraseTo.get(at) ?? beforeAside(context, at));
  if (!phrase) return clauseHead(context, at, form) !== undefined;
  return phrase.kind !== "place" && phrase.gender === form.gender;
}

/** "أكدت الأرقام أن": a subject that shows something and says nothing. */
export function speaksNot({ tokens, vocabulary }: SentenceContext, subject: Subject): boolean {
  const first =
    subject.kind === "overt"
      ? subject.phrases[0]?.from
      : subject.kind === "words"
        ? subject.range.from
        : undefined;
  return first !== undefined && vocabulary.nonSpeakers.has(tokens[first]?.word.base ?? "");
}
