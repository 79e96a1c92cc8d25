import { isMark } from "../mentions/token-kinds.ts";
import type { Attribution, Subject } from "./attribution.ts";
import type { SentenceContext } from "./context.ts";
import { isOwned } from "./cue.ts";
import type { ReadCue } from "./subject-of.ts";

export type Standing = "main" | "nested";

/** Whether the cue is the next thing said, something said inside the last, or neither. */
export function standingOf(
  context: SentenceContext,
  cue: ReadCue,
  subject: Subject | undefined,
  host: Attribution | undefined,
  inQuote: boolean,
): Standing | undefined {
  if (cue.form.verb.guard === "named" && subject?.kind !== "overt") return undefined;
  if (host === undefined) {
    if (cue.form.tense === "present" && subject === undefined && !leadsOn(context, cue.at)) return undefined;
    return "main";
  }
  if (isOwned(cue.form)) return "nested";
  const before = context.tokens[cue.at - 1];
  if (inQuote && cue.form.tense === "participle" && before && isMark(before)) return "main";
  if (inQuote) return subject?.kind === "overt" && cue.form.tense !== "participle" ? "nested" : undefined;
  if (cue.form.tense === "participle" || cue.form.tense === "noun") return "main";
  const told = subject?.kind === "overt" || (subject !== undefined && startOf(cue, subject) < cue.at);
  if (cue.form.tense === "present" && !told) return undefined;
  if (leadsOn(context, startOf(cue, subject))) return "main";
  return told ? "nested" : undefined;
}

/**
 * "قال المتحدث إن الوزير التقى الوفد وأكد حرصه": the verb goes on with the
 * subject of the clause, where whoever says it only speaks for others.
 */
export function subjectOfClause(
  context: SentenceContext,
  cue: ReadCue,
  host: Attribution | undefined,
): Subject | undefined {
  if (!host || cue.form.tense !== "past" || host.subject.kind === "elided") return undefined;
  const { tokens, phraseFrom } = context;
  const token = tokens[cue.at];
  const before = tokens[cue.at - 1]?.word.classes;
  const pronoun = before?.has("complementizer") === true && before.has("pronoun");
  if (!token || token.word.classes.has("additive") || !(token.word.joined || pronoun)) return undefined;
  const phrase = phraseFrom.get(host.content.from);
  if (!phrase || (phrase.kind !== "person" && phrase.kind !== "title")) return undefined;
  if (phrase.gender !== cue.form.gender || cue.form.number !== "s") return undefined;
  return pronoun || speaksForOthers(context, host) ? { kind: "overt", phrases: [phrase] } : undefined;
}

function speaksForOthers({ tokens }: SentenceContext, { subject }: Attribution): boolean {
  if (subject.kind === "same") return speaksForOthers({ tokens } as SentenceContext, subject.as);
  if (subject.kind !== "overt") return false;
  return subject.phrases.every(
    ({ kind, from, titles }) =>
      kind === "group" ||
      kind === "organization" ||
      kind === "document" ||
      tokens[from]?.word.classes.has("spokesman") ||
      titles.some((title) => tokens[title.from]?.word.classes.has("spokesman")),
  );
}

/** Where the clause of a cue begins: with its subject, where that stands before it. */
export function startOf({ at }: Pick<ReadCue, "at">, subject: Subject | undefined): number {
  const from =
    subject?.kind === "overt"
      ? subject.phrases[0]?.from
      : subject?.kind === "words"
        ? subject.range.from
        : at;
  return Math.min(from ?? at, at);
}

/** A conjunction or a word such as كما before a verb: the next thing said, not a part of the last. */
function leadsOn({ tokens }: SentenceContext, at: number): boolean {
  const token = tokens[at];
  const mark = tokens[at - 1];
  const before = mark && isMark(mark) && mark.quote >= 0 ? tokens[at - 2] : mark;
  if (token?.word.joined && token.word.cues.length > 0) return true;
  if (before?.word.classes.has("auxiliary") && before.word.joined) return true;
  return before?.word.classes.has("opener") === true && !before.word.classes.has("relative");
}

export function isQuoted({ tokens, document }: SentenceContext, at: number, host: Attribution): boolean {
  const quote = tokens[at]?.quote ?? -1;
  if (quote < 0) return false;
  const range = document.quotes[quote];
  if (!range) return false;
  const closing = tokens[range.to - 1];
  const closed =
    closing !== undefined && isMark(closing) && range.to - 1 > range.from && closing.quote === quote;
  return closed && range.from >= host.cue.to;
}
