import type { Complement, CueForm } from "../cue-verbs.ts";
import type { Range } from "../document.ts";
import { addressee } from "./addressee.ts";
import type { Attribution, Subject } from "./attribution.ts";
import { closeAt, type Open } from "./closing.ts";
import { type Completion, completionOf } from "./completion.ts";
import { contentEnd } from "./content.ts";
import type { SentenceContext } from "./context.ts";
import { splitActs } from "./coordinated.ts";
import { type Cue, cuesOf } from "./cue.ts";
import { elided, governing } from "./governing.ts";
import { headline } from "./headline.ts";
import { inverted } from "./inverted.ts";
import { isQuoted, standingOf, startOf, subjectOfClause } from "./standing.ts";
import { type ReadCue, speaksNot, subjectOf } from "./subject-of.ts";

/**
 * The statements of a sentence. Cues are read in order; each that is completed
 * either ends the contents open before it, as the next thing said ("… مؤكدا أن"),
 * or stands inside the last of them, as something said to have been said.
 */
export function attribute(context: SentenceContext): Attribution[] {
  const told = headline(context);
  if (told) return [told];
  const done: Attribution[] = [];
  let open: Open[] = [];
  const cues = cuesOf(context);
  const blocks = ({ forms, opens }: Cue) =>
    forms.some(({ tense }) => tense === "participle" || (tense !== "noun" && opens));
  const verbs = new Set(cues.filter(blocks).map(({ at }) => at));
  const isCue = (at: number) => verbs.has(at);

  for (const cue of cues) {
    const completed = complete(context, cue, isCue);
    if (!completed) {
      const before = inverted(context, cue);
      if (before && !done.some(({ content }) => overlap(content, before.content))) done.push(before);
      continue;
    }
    const { completion, form } = completed;
    open = open.filter(({ contentTo }) => contentTo > cue.at);
    const host = open.at(-1)?.attribution;
    const found = read(
      context,
      { at: cue.at, forms: cue.forms, opens: cue.opens, form },
      completion,
      host,
      done,
    );
    if (!found) continue;
    const nested = found.parent !== undefined;
    if (!nested) open = closeAt(context, open, startOf(cue, found.subject), done);
    done.push(found);
    open.push({ attribution: found, contentTo: found.content.to });
  }
  return done.flatMap((attribution) => splitActs(context, attribution) ?? attribution);
}

function overlap(a: Range, b: Range): boolean {
  return a.from < b.to && b.from < a.to;
}

/** The first form that something completes; a clause or a quotation goes before a noun. */
function complete(context: SentenceContext, cue: Cue, isCue: (at: number) => boolean) {
  let noun: { readonly form: CueForm; readonly completion: Completion } | undefined;
  for (const form of cue.forms) {
    const completion = completionOf(context, cue.at, form, isCue);
    if (!completion) continue;
    if (completion.frame.complement !== "noun") return { form, completion };
    noun ??= { form, completion };
  }
  return noun;
}

function read(
  context: SentenceContext,
  cue: ReadCue,
  completion: Completion,
  host: Attribution | undefined,
  done: readonly Attribution[],
): Attribution | undefined {
  const { form } = cue;
  let subject = subjectOf(context, cue, completion);
  if (subject && speaksNot(context, subject)) return undefined;
  if (
    form.tense === "present" &&
    subject?.kind === "words" &&
    subject.range.from > cue.at &&
    completion.frame.complement === "noun"
  )
    return undefined;
  if (
    form.tense === "present" &&
    completion.frame.complement === "noun" &&
    (isShown(subject, cue.at) ||
      (subject?.kind !== "overt" && form.object) ||
      (isRelative(context, cue.at) && !form.object))
  )
    return undefined;
  if (completion.frame.complement === "noun" && completion.frame.marker === "" && mayBeNoun(form))
    return undefined;
  if (isPassive(form, subject)) return undefined;
  if (!subject && form.tense === "present" && context.tokens[cue.at]?.word.classes.has("impersonal"))
    return undefined;
  const clauseSubject = subject ? undefined : subjectOfClause(context, cue, host);
  if (host && clauseSubject) subject = clauseSubject;
  if (host && !subject && isToldOf(context, cue.at, form)) subject = { kind: "same", as: host };
  const taken = form.tense === "noun" || isRelative(context, cue.at);
  if (taken && done.some(({ content }) => content.from === completion.content)) return undefined;
  if (
    form.tense === "noun" &&
    !subject &&
    completion.frame.complement !== "quote" &&
    form.verb.act !== "ASSERTION"
  )
    return undefined;
  const inQuote = host !== undefined && isQuoted(context, cue.at, host);
  const standing =
    clauseSubject || subject?.kind === "same" ? "nested" : standingOf(context, cue, subject, host, inQuote);
  if (!standing) return undefined;
  const nominal = isNominal(context, completion);
  const to = contentEnd(context, completion.content, { at: cue.at, nominal, feminine: isFeminine(form) });
  if (to <= completion.content) return undefined;
  return {
    rule: ruleOf(form, completion),
    cue: { from: cue.at, to: completion.cueTo ?? cue.at + 1 },
    form,
    act: completion.act,
    content: { from: completion.content, to },
    subject: subject ?? (standing === "nested" ? elided(form) : governing(context, cue, done)),
    addressee: addressee(context, cue, completion, subject),
    parent: standing === "nested" ? host : undefined,
  };
}

function ruleOf(form: CueForm, { frame }: Completion): string {
  const verb = form.tense === "participle" ? "participle" : "verb";
  return frame.marker === "" ? `${verb}-${frame.complement}` : `${verb}-${frame.marker}-${frame.complement}`;
}

/** "الشركة التي تصر على الرسوم": what somebody goes on doing. */
function isRelative({ tokens }: SentenceContext, at: number): boolean {
  return tokens[at - 1]?.word.classes.has("relative") === true;
}

/** "تقارير تفيد بـ": what a text has in it, told by somebody else. */
function isShown(subject: Subject | undefined, at: number): boolean {
  const first = subject?.kind === "overt" ? subject.phrases[0] : undefined;
  return first !== undefined && first.from < at && first.kind === "document" && !first.definite;
}

/** "الخلاف الذي قال إنه انتهى": told of a thing, by whoever speaks. */
function isToldOf(context: SentenceContext, at: number, { tense }: CueForm): boolean {
  const next = context.tokens[at + 1];
  if (!next?.word.classes.has("complementizer") || !next.word.classes.has("pronoun")) return false;
  return isRelative(context, at) && (tense === "past" || next.text.startsWith(AFTER_SAYING));
}

/** The hamza of إن, which follows verbs of saying alone. */
const AFTER_SAYING = "\u0625";

function isFeminine({ gender, number, tense }: CueForm): boolean {
  return gender === "f" && number === "s" && tense === "past";
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

/** A noun phrase, and no clause: not "عن أمله في أن …". */
function isNominal({ tokens }: SentenceContext, { frame, content }: Completion): boolean {
  if (CLAUSES.has(frame.complement)) return false;
  return tokens[content - 1]?.word.classes.has("complementizer") !== true;
}

const CLAUSES: ReadonlySet<Complement> = new Set(["that", "quote", "bare"]);
