import type { Document, Sentence } from "../document.ts";
import type { Phrase } from "../mentions/phrase.ts";
import type { PhraseIndex } from "../mentions/phrase-row.ts";
import type { MentionContext } from "../mentions/reader.ts";

/** What the rules of attribution read: one sentence, with its phrases. */
export interface SentenceContext extends MentionContext {
  readonly document: Document;
  readonly sentence: Sentence;
  /** In order, none inside another. */
  readonly phrases: readonly Phrase[];
  readonly phraseFrom: PhraseIndex;
  /** By every token in it. */
  readonly phraseOver: PhraseIndex;
  /** By the token after it. */
  readonly phraseTo: PhraseIndex;
}
