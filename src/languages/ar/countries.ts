import type { CountryCode, LocalizedText } from "../../graph/names.ts";
import { fold, nameKey } from "../../lexicon/fold.ts";
import { LexiconError, readTable } from "../../lexicon/table.ts";
import type { Gender, GrammaticalNumber } from "./conjugation.ts";
import type { Adjective } from "./word.ts";

/** A state, with its names in Arabic. */
export interface Country {
  readonly code: CountryCode;
  readonly names: readonly LocalizedText[];
  readonly aliases: readonly LocalizedText[];
}

export interface Countries {
  readonly byCode: ReadonlyMap<CountryCode, Country>;
  /** By folded spelling, in every gender and number, with and without the article. */
  readonly adjectives: ReadonlyMap<string, Adjective>;
  /** The state that a capital may speak for, by the id of the place. */
  readonly capitals: ReadonlyMap<string, Country>;
  /** The ids of the places that may speak for a state. */
  readonly capitalsOf: ReadonlyMap<Country, readonly string[]>;
}

const NAMES = "ar/country-names.tsv";
const ADJECTIVES = "ar/country-adjectives.tsv";
const CAPITALS = "ar/capitals.tsv";
/** The languages a state is named in, the language of the articles first. */
const LANGUAGES = ["ar", "en", "zh", "ru"] as const;

/**
 * The states: their names from CLDR, by `Intl.DisplayNames`, and what the press
 * writes otherwise from `data/ar/country-names.tsv`.
 */
export function readCountries(): Countries {
  const rows = readTable(NAMES, ["country", "form", "text", "origin"]);
  const codes = new Set([
    ...rows.map((row) => row.country),
    ...codesIn(ADJECTIVES, ["country", "text", "origin"]),
    ...codesIn(CAPITALS, ["country", "place", "origin"]),
  ]);
  const byCode = new Map([...codes].map((code) => [code, countryOf(code)]));
  const capitals = readCapitals(byCode);
  return { byCode, adjectives: readAdjectives(byCode), capitals, capitalsOf: placesByState(capitals) };

  function countryOf(code: CountryCode): Country {
    const own = rows.filter((row) => row.country === code);
    const avoided = new Set(own.filter((row) => row.form === "avoid").map((row) => row.text));
    const press = own.find((row) => row.form === "name")?.text;
    const cldr = displayName("ar", code);
    return {
      code,
      names: LANGUAGES.map((language) => ({
        language,
        text: (language === "ar" ? press : undefined) ?? displayName(language, code),
      })),
      aliases: [
        ...(press && press !== cldr ? [{ language: "ar", text: cldr }] : []),
        ...own.filter((row) => row.form !== "name").map((row) => ({ language: "ar", text: row.text })),
      ].filter(
        (alias, i, all) =>
          !avoided.has(alias.text) &&
          all.findIndex((other) => nameKey(other.text) === nameKey(alias.text)) === i,
      ),
    };
  }
}

const DISPLAY = new Map<string, Intl.DisplayNames>(
  LANGUAGES.map((language) => [
    language,
    new Intl.DisplayNames([language], { type: "region", fallback: "code" }),
  ]),
);

function displayName(language: string, code: CountryCode): string {
  return DISPLAY.get(language)?.of(code) ?? code;
}

/** A state is what has an adjective, a capital or a name of its own in the press. */
function codesIn(file: string, columns: readonly ["country", ...string[]]): string[] {
  return readTable<string>(file, columns).map((row) => row.country ?? "");
}

function readAdjectives(byCode: ReadonlyMap<CountryCode, Country>): ReadonlyMap<string, Adjective> {
  const adjectives = new Map<string, Adjective>();
  const endings = readTable("ar/adjective-endings.tsv", ["ending", "gender", "number", "origin"]);
  const article = readTable("ar/affixes.tsv", ["affix", "text", "origin"]).find(
    (row) => row.affix === "article",
  );
  for (const row of readTable(ADJECTIVES, ["country", "text", "origin"])) {
    const country = byCode.get(row.country);
    if (!country) throw new LexiconError(ADJECTIVES, row.line, `no country has the code "${row.country}"`);
    for (const { ending, gender, number } of endings) {
      const adjective = { country, gender: gender as Gender, number: number as GrammaticalNumber };
      if (row.text.includes(" ")) continue;
      const spelling = fold(row.text + (ending === "-" ? "" : ending));
      for (const key of [spelling, (article?.text ?? "") + spelling]) {
        if (!adjectives.has(key)) adjectives.set(key, adjective);
      }
    }
  }
  return adjectives;
}

function placesByState(capitals: ReadonlyMap<string, Country>): ReadonlyMap<Country, readonly string[]> {
  const places = new Map<Country, string[]>();
  for (const [place, country] of capitals) places.set(country, [...(places.get(country) ?? []), place]);
  return places;
}

function readCapitals(byCode: ReadonlyMap<CountryCode, Country>): ReadonlyMap<string, Country> {
  return new Map(
    readTable(CAPITALS, ["country", "place", "origin"]).map((row) => {
      const country = byCode.get(row.country);
      if (!country) throw new LexiconError(CAPITALS, row.line, `no country has the code "${row.country}"`);
      return [row.place, country];
    }),
  );
}
