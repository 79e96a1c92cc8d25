import type { Document, Sentence } from "../document.ts";
import type { MentionContext } from "../mentions/reader.ts";
import type { Phrase } from "../mentions/phrase.ts";

/** What the rules of attribution read: one sentence, with its phrases. */
export interface SentenceContext extends MentionContext {
  readonly document: Document;
  readonly sentence: Sentence;
  /** In order, none inside another. */
  readonly phrases: readonly Phrase[];
  readonly phraseFrom: ReadonlyMap<number, Phrase>;
  /** By the token after it. */
  readonly phraseTo: ReadonlyMap<number, Phrase>;
}

/** The phrase that a token stands in. */
export function phraseOver({ phrases }: SentenceContext, at: number): Phrase | undefined {
  return phrases.find((phrase) => phrase.from <= at && at < phrase.to);
}
