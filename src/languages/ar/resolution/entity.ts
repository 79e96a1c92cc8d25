import type { Gender, GrammaticalNumber } from "../conjugation.ts";
import type { Country } from "../countries.ts";
import type { Range } from "../document.ts";
import type { Phrase, Title } from "../mentions/phrase.ts";
import type { Known } from "../names.ts";

/** Somebody in the article, with all the phrases that stand for them. */
export interface Entity {
  readonly key: string;
  readonly kind: "person" | "organization" | "state" | "group" | "unnamed";
  readonly known: Known | undefined;
  gender: Gender;
  readonly number: GrammaticalNumber;
  /** Words of the fullest name, folded. */
  words: readonly string[];
  /** Where the fullest name stands. */
  name: Range;
  readonly titles: Title[];
  readonly countries: Country[];
  readonly mentions: Mention[];
}

export interface Mention {
  readonly phrase: Phrase;
  readonly form: "FULL_NAME" | "SHORT_NAME" | "TITLE" | "ANAPHOR";
}
