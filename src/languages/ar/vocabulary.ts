import type { OrganizationKind } from "../../graph/organization.ts";
import { OrganizationKind as Kinds } from "../../graph/organization.ts";
import { fold } from "../../lexicon/fold.ts";
import { oneOf, readTable } from "../../lexicon/table.ts";
import { type ActNoun, readActNouns } from "./act-nouns.ts";
import { type Affixes, readAffixes, suffixStems } from "./affixes.ts";
import { type Gender, type GrammaticalNumber, inflect } from "./conjugation.ts";
import { type CueForm, type Marker, readCueForms } from "./cue-verbs.ts";

/** The Arabic words the rules know, each table keyed by folded spelling. */
export interface Vocabulary {
  readonly classes: ReadonlyMap<string, ReadonlySet<WordClass>>;
  /** Those of the classes that are written with a hamza on the line, which folding drops. */
  readonly hamzaWords: ReadonlySet<string>;
  readonly cues: ReadonlyMap<string, readonly CueForm[]>;
  readonly topicVerbs: ReadonlySet<string>;
  readonly actNouns: ReadonlyMap<string, ActNoun>;
  readonly markers: ReadonlyMap<string, Marker>;
  readonly fused: ReadonlyMap<string, Marker>;
  /** The letters that are joined to the next word, by the marker they are. */
  readonly joinedMarkers: ReadonlyMap<Marker, string>;
  readonly titles: ReadonlyMap<string, TitleNoun>;
  /** Posts of two words, of which the first alone is none: by both, parted by a space. */
  readonly twoWordTitles: ReadonlyMap<string, ReadonlyMap<string, TitleNoun>>;
  readonly honorifics: ReadonlyMap<string, Gender | undefined>;
  readonly honorificPronouns: ReadonlyMap<string, Gender>;
  readonly organizationHeads: ReadonlyMap<string, OrganizationHead>;
  readonly linkingNouns: ReadonlySet<string>;
  readonly groups: ReadonlyMap<string, Group>;
  readonly nonSpeakers: ReadonlySet<string>;
  /** True where the name is written with a hamza on the line. */
  readonly givenNames: ReadonlyMap<string, boolean>;
  /** Words inside a name; true where the next word belongs to it. */
  readonly nameLinks: ReadonlyMap<string, boolean>;
  /** Nouns of posts and bodies with a possessive pronoun. */
  readonly possessed: ReadonlySet<string>;
  /** Frequent words that no name goes on with. */
  readonly common: ReadonlySet<string>;
  /** Every word of the tables, which tells a word from a prefix and the rest of another. */
  readonly known: ReadonlySet<string>;
  readonly affixes: Affixes;
}

export const WORD_CLASSES = [
  "complementizer",
  "negation",
  "preposition",
  "pronoun",
  "subject-pronoun",
  "relative",
  "demonstrative",
  "conjunction",
  "particle",
  "time",
  "auxiliary",
  "opener",
  "source",
  "source-phrase",
  "aside",
  "adjective",
  "quantity",
  "additive",
  "spokesman",
  "official",
  "behalf",
  "press",
  "subordinate",
  "belonging",
  "remark",
  "blame",
  "meanwhile",
  "occasion",
  "anonymity",
  "without",
  "so-called",
  "takes-clause",
  "happening",
  "naming",
  "narrative",
  "hypothetical",
  "what",
  "patronymic",
  "kin",
  "utterance",
  "detail",
  "as-they-say",
  "saying",
  "daughter",
  "son",
  "namesake",
  "each",
  "informed",
  "impersonal",
  "wording",
  "meantime",
  "between",
  "ahead",
  "how",
  "turn",
  "all",
] as const;
/** Classes that say what a noun or an adjective is used for; a word of any other is one of grammar. */
export const LEXICAL: ReadonlySet<WordClass> = new Set([
  "adjective",
  "official",
  "spokesman",
  "additive",
  "press",
  "behalf",
  "belonging",
  "blame",
  "takes-clause",
  "happening",
  "naming",
  "patronymic",
  "kin",
  "utterance",
  "detail",
  "daughter",
  "son",
  "namesake",
  "impersonal",
  "wording",
  "meantime",
  "informed",
  "turn",
]);

export type WordClass = (typeof WORD_CLASSES)[number];

export interface TitleNoun {
  readonly gender: Gender;
  readonly number: GrammaticalNumber;
}

export interface OrganizationHead {
  readonly gender: Gender;
  readonly kind: OrganizationKind;
}

export interface Group {
  readonly gender: Gender;
  readonly number: GrammaticalNumber;
  readonly class: "both" | "unnamed" | "document";
}

/**
 * Reads `data/ar`.
 *
 * @throws LexiconError naming the file and the line of a row that is wrong.
 */
export function readVocabulary(): Vocabulary {
  const affixes = readAffixes();
  const { article } = affixes;
  const markers = readTable("ar/markers.tsv", ["marker", "word", "fused", "origin"]);
  const tables = {
    classes: readClasses(),
    hamzaWords: new Set(
      readTable("ar/words.tsv", ["word", "class", "origin"])
        .filter(({ word }) => word.includes(affixes.hamza))
        .map(({ word }) => fold(word)),
    ),
    cues: readCueForms(),
    topicVerbs: new Set(
      readTable("ar/topic-verbs.tsv", ["past", "origin"])
        .flatMap(({ past }) => inflect(past, "past"))
        .map(({ spelling }) => fold(spelling)),
    ),
    actNouns: readActNouns(affixes),
    markers: new Map(
      markers.filter((row) => !row.fused).map((row) => [fold(row.word), row.marker as Marker]),
    ),
    fused: new Map(markers.filter((row) => row.fused).map((row) => [fold(row.word), row.marker as Marker])),
    joinedMarkers: new Map(
      markers.filter((row) => row.fused).map((row) => [row.marker as Marker, fold(row.word)]),
    ),
    titles: readTitles(affixes),
    twoWordTitles: readTwoWordTitles(),
    honorifics: genders("ar/honorifics.tsv"),
    honorificPronouns: new Map(
      [...genders("ar/honorific-pronouns.tsv")].map(([word, g]) => [word, g ?? "m"]),
    ),
    organizationHeads: readHeads(article),
    linkingNouns: wordsOf("ar/linking-nouns.tsv", "word"),
    groups: readGroups(),
    nonSpeakers: wordsOf("ar/non-speakers.tsv", "word"),
    common: wordsOf("ar/common-words.tsv", "word"),
    givenNames: new Map(
      readTable("ar/given-names.tsv", ["name", "origin"]).map((row) => [
        fold(row.name),
        row.name.includes(affixes.hamza),
      ]),
    ),
    nameLinks: new Map(
      readTable("ar/name-links.tsv", ["word", "join", "origin"]).map((row) => [
        fold(row.word),
        row.join === "yes",
      ]),
    ),
    possessed: readPossessed(affixes),
    affixes,
  };
  const { classes, cues, topicVerbs, actNouns, titles, honorifics, organizationHeads, linkingNouns, groups } =
    tables;
  const words = [
    classes,
    cues,
    topicVerbs,
    actNouns,
    titles,
    honorifics,
    organizationHeads,
    linkingNouns,
    groups,
  ];
  const rest = [tables.nonSpeakers, tables.possessed, tables.common];
  return { ...tables, known: new Set([...words, ...rest].flatMap((table) => [...table.keys()])) };
}

function readPossessed(affixes: Affixes): ReadonlySet<string> {
  const nouns = [
    ...readTable("ar/linking-nouns.tsv", ["word", "origin"]),
    ...readTable("ar/organization-heads.tsv", ["word", "gender", "kind", "origin"]),
    ...readTable("ar/titles.tsv", ["word", "gender", "plural", "origin"]),
  ];
  return new Set(
    nouns.flatMap(({ word }) =>
      suffixStems(word, affixes).flatMap((stem) =>
        affixes.possessives.map((pronoun) => fold(stem) + pronoun),
      ),
    ),
  );
}

function wordsOf(file: string, column: string): ReadonlySet<string> {
  return new Set(readTable(file, [column, "origin"]).map((row) => fold(row[column] ?? "")));
}

function genders(file: string): ReadonlyMap<string, Gender | undefined> {
  const rows = readTable(file, ["word", "gender", "origin"]);
  return new Map(
    rows.map((row): [string, Gender | undefined] => [
      fold(row.word),
      row.gender ? oneOf(file, row, "gender", row.gender, ["m", "f"] as const) : undefined,
    ]),
  );
}

function readClasses(): ReadonlyMap<string, ReadonlySet<WordClass>> {
  const classes = new Map<string, Set<WordClass>>();
  const file = "ar/words.tsv";
  for (const row of readTable(file, ["word", "class", "origin"])) {
    const key = fold(row.word);
    const known = classes.get(key) ?? new Set();
    classes.set(key, known.add(oneOf(file, row, "class", row.class, WORD_CLASSES)));
  }
  return classes;
}

/** Before an ending, ta marbuta opens and a final hamza takes a seat. */
export function readTwoWordTitles(): Vocabulary["twoWordTitles"] {
  const file = "ar/two-word-titles.tsv";
  const titles = new Map<string, Map<string, TitleNoun>>();
  for (const row of readTable(file, ["word", "next", "gender", "origin"])) {
    const word = fold(row.word);
    const nexts = titles.get(word) ?? new Map<string, TitleNoun>();
    const gender = oneOf(file, row, "gender", row.gender, ["m", "f"]);
    titles.set(word, nexts.set(fold(row.next), { gender, number: "s" }));
  }
  return titles;
}

function readTitles(affixes: Affixes): ReadonlyMap<string, TitleNoun> {
  const { article, possessives, duals } = affixes;
  const file = "ar/titles.tsv";
  const titles = new Map<string, TitleNoun>();
  for (const row of readTable(file, ["word", "gender", "plural", "origin"])) {
    const gender = oneOf(file, row, "gender", row.gender, ["m", "f"]);
    for (const [word, number] of [
      [row.word, "s"],
      [row.plural, "p"],
    ] as const) {
      if (word === "") continue;
      titles.set(fold(word), { gender, number });
      titles.set(fold(article + word), { gender, number });
      for (const dual of number === "s"
        ? duals.flatMap((ending) => suffixStems(word, affixes).map((stem) => stem + ending))
        : []) {
        titles.set(fold(dual), { gender, number: "d" });
        titles.set(fold(article + dual), { gender, number: "d" });
      }
      for (const pronoun of possessives) {
        // "وزيري" is "ministers of", for "my minister" is no word of the news.
        const several = pronoun === affixes.construct ? "p" : number;
        for (const form of suffixStems(word, affixes).map((stem) => fold(stem) + pronoun))
          if (!titles.has(form)) titles.set(form, { gender, number: several });
      }
    }
  }
  return titles;
}

function readHeads(article: string): ReadonlyMap<string, OrganizationHead> {
  const file = "ar/organization-heads.tsv";
  const heads = new Map<string, OrganizationHead>();
  for (const row of readTable(file, ["word", "gender", "kind", "origin"])) {
    const head = {
      gender: oneOf(file, row, "gender", row.gender, ["m", "f"]),
      kind: oneOf(file, row, "kind", row.kind, Object.values(Kinds)),
    };
    heads.set(fold(row.word), head);
    heads.set(fold(article + row.word), head);
  }
  return heads;
}

function readGroups(): ReadonlyMap<string, Group> {
  const file = "ar/groups.tsv";
  return new Map(
    readTable(file, ["word", "gender", "number", "class", "origin"]).map((row) => [
      fold(row.word),
      {
        gender: oneOf(file, row, "gender", row.gender, ["m", "f"]),
        number: oneOf(file, row, "number", row.number, ["s", "d", "p"]),
        class: oneOf(file, row, "class", row.class, ["both", "unnamed", "document"]),
      },
    ]),
  );
}
