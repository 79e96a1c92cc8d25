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
  /** The gender is not known: nothing said of them tells it. */
  genderless: boolean;
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

/** Whether somebody is, or for all that is known may be, of a gender. */
export function mayBe({ gender, genderless }: Entity, wanted: Gender): boolean {
  return genderless || gender === wanted;
}
