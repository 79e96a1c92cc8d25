import type { CueForm } from "../cue-verbs.ts";
import { isMark } from "../mentions/token-kinds.ts";
import type { Word } from "../word.ts";
import type { Completion } from "./completion.ts";
import type { SentenceContext } from "./context.ts";

/**
 * A clause with neither complementizer nor quotation mark: "وقال لا يوجد خلاف".
 * It is taken for one where it opens with a word that no subject and no aside
 * opens with, right after the verb, its subject or a comma.
 */
export function bareClause(
  context: SentenceContext,
  at: number,
  form: CueForm,
  end: number,
  isCue: (at: number) => boolean,
): Completion | undefined {
  const frame = form.verb.frames.find(({ complement }) => complement === "bare");
  if (!frame || form.tense === "noun") return undefined;
  const subject = context.phraseFrom.get(at + 1);
  for (let i = at + 1; i < end; i++) {
    const token = context.tokens[i];
    if (!token || (i > at + 1 && isCue(i))) return undefined;
    const before = context.tokens[i - 1];
    const follows = i === at + 1 || i === subject?.to || (before !== undefined && isMark(before));
    if (follows && opensClauseOfItsOwn(context, i)) {
      return { frame, act: form.verb.act, content: i, subjectEnd: i };
    }
  }
  return undefined;
}

function opensClauseOfItsOwn({ tokens }: SentenceContext, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "word" || token.word.joined) return false;
  const { classes } = token.word;
  return (
    classes.has("negation") ||
    classes.has("auxiliary") ||
    classes.has("subject-pronoun") ||
    isFirstPerson(token.word)
  );
}

export function isFirstPerson({ common, definite, norm }: Word): boolean {
  return !common && !definite && FIRST_PERSON.test(norm);
}

/** "ناقشنا", "سنعمل": what we did or will do. */
const FIRST_PERSON = /^(?:\u0633\u0646.{2,}|.{3,}\u0646\u0627)$/;
