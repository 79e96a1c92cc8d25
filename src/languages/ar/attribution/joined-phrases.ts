import type { Phrase } from "../mentions/phrase.ts";
import { phraseAt } from "../mentions/phrase-at.ts";
import { isMark } from "../mentions/token-kinds.ts";
import type { SentenceContext } from "./context.ts";

/** Phrases of one sort joined by "and". */
export function joint(context: SentenceContext, first: Phrase, end: number): Phrase[] {
  const phrases = [first];
  for (let last = first; last.to < end; ) {
    const comma = isMark(context.tokens[last.to] ?? NOTHING) ? 1 : 0;
    const at = last.to + comma;
    if (at >= end || !context.tokens[at]?.word.joined) break;
    const next = phraseAt(context, at, end);
    if (!next || !sameSort(first, next)) break;
    phrases.push(next);
    last = next;
  }
  return phrases;
}

/** Phrases joined before the last one: "الولايات المتحدة ومصر". */
export function before(context: SentenceContext, last: Phrase): Phrase[] {
  if (!context.tokens[last.from]?.word.joined) return [];
  const phrase = context.phraseTo.get(last.from);
  return phrase && sameSort(phrase, last) ? [...before(context, phrase), phrase] : [];
}

function sameSort(a: Phrase, b: Phrase): boolean {
  const sort = (phrase: Phrase) =>
    phrase.kind === "person" || phrase.kind === "title"
      ? "person"
      : phrase.kind === "place"
        ? "state"
        : phrase.kind;
  return sort(a) === sort(b) || (isBody(a) && isBody(b));
}

function isBody({ kind }: Phrase): boolean {
  return kind === "organization" || kind === "state" || kind === "place" || kind === "group";
}

export const NOTHING = { kind: "word" } as Parameters<typeof isMark>[0];
