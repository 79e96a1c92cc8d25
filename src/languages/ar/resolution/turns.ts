import type { SentenceContext } from "../attribution/context.ts";
import { opensClause } from "../attribution/cue.ts";
import { mayBeVerb } from "../attribution/verbs.ts";
import type { CueForm } from "../cue-verbs.ts";
import type { Phrase } from "../mentions/phrase.ts";

/** A place where the text turns to somebody who is not, there, said to say anything. */
export interface Turn {
  readonly at: number;
  readonly phrases: readonly Phrase[];
  readonly attribution: undefined;
}

/**
 * Verbs at the head of a clause with somebody after them: "عقد الوزير اجتماعا",
 * "وتحدث الوزير عن …". A later verb without a subject may be theirs.
 */
export function turnsOf(context: SentenceContext, cues: ReadonlySet<number>): Turn[] {
  const { sentence, tokens } = context;
  const turns: Turn[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    const token = tokens[at];
    if (!token) continue;
    const told = token.word.cues.some(isPast);
    if (!(token.word.topic || told || at === sentence.from || mayBeVerb(token))) continue;
    if (cues.has(at)) continue;
    if (token.kind !== "word" || !opensClause(context, at, token) || context.phraseFrom.has(at)) continue;
    if (isAside(context, at)) continue;
    const phrases = joined(context, at + 1, told);
    if (phrases.length > 0) turns.push({ at, phrases, attribution: undefined });
  }
  return turns;
}

/** "التي نشر الوزير", "بينما تولى الوزير": told of beside what the text goes on with. */
function isAside({ tokens }: SentenceContext, at: number): boolean {
  const before = tokens[at - 1]?.word.classes;
  return before?.has("relative") === true || before?.has("subordinate") === true;
}

function isPast({ tense }: CueForm): boolean {
  return tense === "past";
}

/** "أعلنت قوات الضفاف إطلاق المرحلة الثالثة": a body, after a verb that might have told what it said. */
function isBody({ kind, name }: Phrase): boolean {
  return (kind === "organization" && name !== undefined) || kind === "state";
}

function joined(context: SentenceContext, from: number, told: boolean): Phrase[] {
  const first = context.phraseFrom.get(from);
  if (!first || !(first.kind === "person" || first.kind === "title" || (told && isBody(first)))) return [];
  if (context.tokens[from]?.word.joined || context.tokens[from]?.word.preposition) return [];
  const phrases = [first];
  for (let next = context.phraseFrom.get(first.to); next; next = context.phraseFrom.get(next.to)) {
    if (!context.tokens[next.from]?.word.joined || next.kind !== "person" || isBody(first)) break;
    phrases.push(next);
  }
  return phrases;
}
