import { readTable } from "../../lexicon/table.ts";

/** What is written together with a word. */
export interface Affixes {
  readonly article: string;
  /** The article after the preposition ل. */
  readonly forArticle: string;
  readonly conjunctions: readonly string[];
  readonly prepositions: readonly string[];
  readonly possessives: readonly string[];
  /** Ends a noun of several before what they are of; "my", too. */
  readonly construct: string;
  /** On the line. */
  readonly hamza: string;
  /** Ta marbuta, and the ta it is before an ending. */
  readonly closedT: string;
  readonly openT: string;
  /** What a final hamza is written on before an ending. */
  readonly hamzaSeats: readonly string[];
  readonly accusative: string;
  readonly duals: readonly string[];
}

/** Reads `data/ar/affixes.tsv`. */
export function readAffixes(): Affixes {
  const rows = readTable("ar/affixes.tsv", ["affix", "text", "origin"]);
  const spelled = (affix: string) => rows.filter((row) => row.affix === affix).map((row) => row.text);
  const one = (affix: string) => spelled(affix)[0] ?? "";
  return {
    article: one("article"),
    forArticle: one("for-article"),
    conjunctions: spelled("conjunction"),
    prepositions: spelled("preposition"),
    possessives: spelled("possessive"),
    construct: one("construct"),
    hamza: one("hamza"),
    closedT: one("closed-t"),
    openT: one("open-t"),
    hamzaSeats: spelled("hamza-seat"),
    accusative: one("accusative"),
    duals: spelled("dual"),
  };
}

export function suffixStems(
  noun: string,
  { closedT, openT, hamza, hamzaSeats }: Pick<Affixes, "closedT" | "openT" | "hamza" | "hamzaSeats">,
): string[] {
  const stem = noun.slice(0, -1);
  if (noun.endsWith(closedT)) return [stem + openT];
  if (noun.endsWith(hamza)) return [...hamzaSeats.map((seat) => stem + seat), stem];
  return [noun];
}
