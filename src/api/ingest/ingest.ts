import type { PutOutcome } from "../../store/store.ts";

/** An article as a client gives it: the text, or a page that holds it. */
export interface GivenArticle {
  readonly form: "text" | "html";
  readonly body: string;
  readonly facts: GivenFacts;
}

/** What the client says of it. */
export interface GivenFacts {
  readonly headline?: string;
  readonly url?: string;
  readonly publishedOn?: string;
  readonly agency?: string;
  readonly language?: string;
}

/** Why an article was not taken in. */
export const RefusalKind = {
  EMPTY: "EMPTY",
  TOO_LONG: "TOO_LONG",
  NOT_TEXT: "NOT_TEXT",
  LANGUAGE: "LANGUAGE",
  NO_ARTICLE: "NO_ARTICLE",
  WRONG_FACT: "WRONG_FACT",
  TOO_INTRICATE: "TOO_INTRICATE",
  TOO_SLOW: "TOO_SLOW",
} as const;
export type RefusalKind = (typeof RefusalKind)[keyof typeof RefusalKind];

/** What became of it. */
export type Intake =
  | { readonly articleId: string; readonly outcome: PutOutcome }
  | { readonly kind: RefusalKind; readonly problem: string };

/**
 * Takes an article in. Given to the API by whoever can read articles: the API
 * itself knows of no language, and of no file.
 */
export type Ingest = (article: GivenArticle) => Promise<Intake>;
