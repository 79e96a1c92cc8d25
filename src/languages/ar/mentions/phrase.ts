import type { Gender, GrammaticalNumber } from "../conjugation.ts";
import type { Country } from "../countries.ts";
import type { Range } from "../document.ts";
import type { Known } from "../names.ts";
import type { Group, OrganizationHead } from "../vocabulary.ts";

/** A noun phrase that stands for somebody: a person, an organization, a state, people without a name. */
export interface Phrase extends Range {
  readonly kind: PhraseKind;
  readonly gender: Gender;
  /** On what the gender of a person rests: the verb before the name, nothing at all, or what is said of them. */
  readonly genderFrom: "verb" | "nothing" | undefined;
  readonly number: GrammaticalNumber;
  /** The name alone: "سيرغي لافروف" of "وزير الخارجية الروسي سيرغي لافروف". */
  readonly name: Range | undefined;
  /** Another name in it: "الضفاف" of "صحيفة «الضفاف»". */
  readonly alias: Range | undefined;
  /** What the gazetteer knows by that name. */
  readonly known: readonly Known[];
  /** The name is a form used alone, such as a family name. */
  readonly short: boolean;
  /** The posts, each without the words of respect before it. */
  readonly titles: readonly Title[];
  /** It points to somebody known: "the minister", not "a minister". */
  readonly definite: boolean;
  readonly group: Group | undefined;
  readonly head: OrganizationHead | undefined;
  /** Of the adjective or the name of a state in it. */
  readonly country: Country | undefined;
}

/**
 * person: with a name. title: a post without a name. pronoun: "his excellency".
 * organization, state, place: as named. group: those who spoke, or who have no
 * name. document: a text that speaks.
 */
export type PhraseKind =
  | "person"
  | "title"
  | "pronoun"
  | "organization"
  | "state"
  | "place"
  | "group"
  | "document";

/** The name of a post. */
export interface Title extends Range {
  readonly gender: Gender;
  readonly number: GrammaticalNumber;
  readonly definite: boolean;
  readonly country: Country | undefined;
  /** Where in it an organization of the gazetteer, or a body named by its head, is named. */
  readonly body: Range | undefined;
  readonly known: readonly Known[];
}

/** What is said of a phrase beyond its kind and agreement. */
type Said = {
  readonly [Field in
    | "genderFrom"
    | "name"
    | "alias"
    | "known"
    | "short"
    | "titles"
    | "definite"
    | "group"
    | "head"
    | "country"]?: Phrase[Field] | undefined;
};

/** A phrase; what is not said of it is as for one that nobody knows. */
export function phraseOf(
  kind: PhraseKind,
  from: number,
  to: number,
  gender: Gender = "m",
  number: GrammaticalNumber = "s",
  said: Said = NOTHING,
): Phrase {
  // Every field is there, in one order: reading one of a thousand phrases is then as quick as of one.
  return {
    kind,
    from,
    to,
    gender,
    genderFrom: said.genderFrom,
    number,
    name: said.name,
    alias: said.alias,
    known: said.known ?? NONE,
    short: said.short ?? false,
    titles: said.titles ?? NONE,
    definite: said.definite ?? true,
    group: said.group,
    head: said.head,
    country: said.country,
  };
}

const NOTHING: Said = {};
const NONE: readonly never[] = [];
