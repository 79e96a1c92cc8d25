import type { CountryCode, LocalizedText } from "./names.ts";

/** Somewhere an article was written or a meeting was held. */
export interface Place {
  /** One a language, the language of the article first. */
  readonly names: readonly LocalizedText[];
  readonly country?: CountryCode;
}
