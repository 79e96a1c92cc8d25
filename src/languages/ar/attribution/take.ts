import type { Complement, CueForm } from "../cue-verbs.ts";
import type { ReadToken } from "../document.ts";
import { addressee } from "./addressee.ts";
import type { Attribution } from "./attribution.ts";
import type { Completion } from "./completion.ts";
import { contentEnd } from "./content.ts";
import type { SentenceContext } from "./context.ts";
import { doubtOf, isRelative } from "./doubts.ts";
import { elided, governing } from "./governing.ts";
import type { Refused } from "./refusal.ts";
import { isQuoted, standingOf, subjectOfClause } from "./standing.ts";
import { type ReadCue, subjectOf } from "./subject-of.ts";

/**
 * Takes a completed cue for an attribution: whose words they are, where they end,
 * and whether they stand in what somebody else says; or says why not.
 */
export function take(
  context: SentenceContext,
  cue: ReadCue,
  completion: Completion,
  host: Attribution | undefined,
  done: readonly Attribution[],
): Attribution | Refused {
  const { form } = cue;
  let subject = subjectOf(context, cue, completion);
  const doubt = doubtOf(context, cue, completion, subject);
  if (doubt) return doubt;
  const clauseSubject = subject ? undefined : subjectOfClause(context, cue, host);
  if (host && clauseSubject) subject = clauseSubject;
  if (host && !subject && isToldOf(context, cue.at, form)) subject = { kind: "same", as: host };
  const taken = form.tense === "noun" || isRelative(context, cue.at);
  if (taken && done.some(({ content }) => content.from === completion.content)) return "repeated";
  if (
    form.tense === "noun" &&
    !subject &&
    completion.frame.complement !== "quote" &&
    form.verb.act !== "ASSERTION"
  )
    return "unnamed";
  const inQuote = host !== undefined && isQuoted(context, cue.at, host);
  const standing =
    clauseSubject || subject?.kind === "same" ? "nested" : standingOf(context, cue, subject, host, inQuote);
  if (!standing) return isUnnamed(cue, subject?.kind) ? "unnamed" : host ? "inside" : "nobody";
  const nominal = isNominal(context, completion);
  const to = contentEnd(context, completion.content, { at: cue.at, nominal, feminine: isFeminine(form) });
  if (to <= completion.content) return "empty";
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

function isUnnamed({ form }: ReadCue, subject: string | undefined): boolean {
  return form.verb.guard === "named" && subject !== "overt";
}

function ruleOf(form: CueForm, { frame }: Completion): string {
  const verb = form.tense === "participle" ? "participle" : "verb";
  return frame.marker === "" ? `${verb}-${frame.complement}` : `${verb}-${frame.marker}-${frame.complement}`;
}

/** "الخلاف الذي قال إنه انتهى": told of a thing, by whoever speaks. */
function isToldOf(context: SentenceContext, at: number, { tense }: CueForm): boolean {
  const next = context.tokens[at + 1];
  if (!next?.word.classes.has("complementizer") || !next.word.classes.has("pronoun")) return false;
  if (next.text.startsWith(AFTER_SAYING) && isThing(context.tokens[at - 1])) return true;
  return isRelative(context, at) && (tense === "past" || next.text.startsWith(AFTER_SAYING));
}

/** "صورا قالوا إنها": a noun without the article, told of by whoever speaks. */
function isThing(token: ReadToken | undefined): boolean {
  if (token?.kind !== "word") return false;
  const { word } = token;
  return !word.definite && !word.grammar && !word.given && !word.title && !word.group && word.common;
}

/** The hamza of إن, which follows verbs of saying alone. */
const AFTER_SAYING = "\u0625";

function isFeminine({ gender, number, tense }: CueForm): boolean {
  return gender === "f" && number === "s" && tense === "past";
}

/** A noun phrase, and no clause: not "عن أمله في أن …". */
function isNominal({ tokens }: SentenceContext, { frame, content }: Completion): boolean {
  if (CLAUSES.has(frame.complement)) return false;
  return tokens[content - 1]?.word.classes.has("complementizer") !== true;
}

const CLAUSES: ReadonlySet<Complement> = new Set(["that", "quote", "bare"]);
