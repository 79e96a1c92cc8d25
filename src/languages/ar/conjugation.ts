import { LexiconError, oneOf, readTable } from "../../lexicon/table.ts";

/** A form of a verb, spelled in full, with what it says of its subject. */
export interface Inflected {
  readonly spelling: string;
  readonly gender: Gender;
  readonly number: GrammaticalNumber;
}

export type Gender = "m" | "f";
/** Singular, dual, plural. */
export type GrammaticalNumber = "s" | "d" | "p";
export type Tense = "past" | "present" | "participle";

const FILE = "ar/conjugation.tsv";

interface Pattern {
  readonly ending: string;
  readonly cut: number;
  readonly first: string;
  readonly add: string;
}

const PATTERNS = readPatterns();

/** The forms of a base: third persons of a tense, or genders and numbers of a participle. */
export function inflect(base: string, tense: Tense): Inflected[] {
  return patternsFor(base, PATTERNS.get(tense) ?? []).map((pattern) => ({
    spelling: applied(pattern, base),
    gender: pattern.gender,
    number: pattern.number,
  }));
}

/** A verb form with each object pronoun joined to it. */
export function withObject(form: string): string[] {
  return patternsFor(form, PATTERNS.get("object") ?? []).map((pattern) => applied(pattern, form));
}

/** The patterns of the longest ending that the base has; `*` is for every other. */
function patternsFor<P extends Pattern>(base: string, patterns: readonly P[]): P[] {
  const endings = patterns.map((pattern) => pattern.ending).filter((ending) => base.endsWith(ending));
  const longest = endings.reduce((long, ending) => (ending.length > long.length ? ending : long), "");
  const chosen = longest === "" ? "*" : longest;
  return patterns.filter((pattern) => pattern.ending === chosen);
}

function applied({ cut, first, add }: Pattern, base: string): string {
  const stem = base.slice(0, base.length - cut);
  return (first === "" ? stem : first + stem.slice(1)) + add;
}

function readPatterns() {
  const byTense = new Map<string, (Pattern & { gender: Gender; number: GrammaticalNumber })[]>();
  for (const row of readTable(FILE, ["tense", "ending", "cut", "first", "add", "gender", "number"])) {
    const cut = Number(row.cut);
    if (!Number.isInteger(cut))
      throw new LexiconError(FILE, row.line, `cut is a whole number; found "${row.cut}"`);
    const pattern = {
      ending: row.ending,
      cut,
      first: row.first,
      add: row.add,
      gender: oneOf(FILE, row, "gender", row.gender || "m", ["m", "f"]),
      number: oneOf(FILE, row, "number", row.number || "s", ["s", "d", "p"]),
    } as const;
    byTense.set(row.tense, [...(byTense.get(row.tense) ?? []), pattern]);
  }
  return byTense;
}
