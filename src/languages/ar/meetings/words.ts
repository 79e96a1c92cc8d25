import { MeetingKind, MeetingStatus } from "../../../graph/meeting.ts";
import { fold } from "../../../lexicon/fold.ts";
import { LexiconError, oneOf, type Row, readTable } from "../../../lexicon/table.ts";
import { type Affixes, suffixStems } from "../affixes.ts";
import { type Gender, type GrammaticalNumber, inflect } from "../conjugation.ts";
import { MARKERS, type Marker } from "../cue-verbs.ts";

/** The vocabulary of meeting, each table keyed by folded spelling. */
export interface MeetingWords {
  readonly verbs: ReadonlyMap<string, MeetingVerb>;
  /** Verbs that take a noun of an occasion: عقد, أجرى. */
  readonly holders: ReadonlyMap<string, VerbForm>;
  /** Verbs whose subject is an occasion: "لقاء جمع الوزير بنظيره". */
  readonly gatherers: ReadonlySet<string>;
  readonly nouns: ReadonlyMap<string, MeetingNoun>;
  readonly status: ReadonlyMap<string, MeetingStatus>;
  readonly ordinals: ReadonlyMap<string, number>;
  readonly templates: readonly NameTemplate[];
}

export interface VerbForm {
  readonly tense: "past" | "present" | "future";
  readonly gender: Gender;
  readonly number: GrammaticalNumber;
}

export interface MeetingVerb extends VerbForm {
  readonly kind: MeetingKind;
  readonly guest: readonly Guest[];
  /** Two subjects alone have met. */
  readonly mutual: boolean;
}

/** How the one who is met is joined to the verb. */
export type Guest = Marker | "object";

export interface MeetingNoun {
  readonly kind: MeetingKind;
  readonly plural: boolean;
  /** Of whoever the pronoun stands for, where it has one: لقائه. */
  readonly possessor: Gender | undefined;
  /** How the one met is joined to it. */
  readonly guest: readonly Guest[];
  /** In the singular, folded. */
  readonly noun: string;
}

export interface NameTemplate {
  readonly kind: MeetingKind;
  readonly language: string;
  readonly template: string;
}

/**
 * Reads the tables of meetings of `data/ar`.
 *
 * @throws LexiconError naming the file and the line of a row that is wrong.
 */
export function readMeetingWords(affixes: Affixes): MeetingWords {
  return {
    verbs: readVerbs(),
    holders: new Map(
      readTable("ar/meeting-holders.tsv", ["past", "present", "origin"]).flatMap((row) => [...formsOf(row)]),
    ),
    gatherers: new Set(
      readTable("ar/meeting-gatherers.tsv", ["past", "present", "origin"])
        .flatMap((row) => [...formsOf(row)])
        .map(([spelling]) => spelling),
    ),
    nouns: readNouns(affixes),
    status: new Map(
      readTable("ar/meeting-status.tsv", ["word", "status", "origin"]).map((row) => [
        fold(row.word),
        oneOf("ar/meeting-status.tsv", row, "status", row.status, Object.values(MeetingStatus)),
      ]),
    ),
    ordinals: readOrdinals(),
    templates: readTable("ar/meeting-names.tsv", ["kind", "language", "template", "origin"]).map((row) => ({
      kind: oneOf("ar/meeting-names.tsv", row, "kind", row.kind, Object.values(MeetingKind)),
      language: row.language,
      template: row.template,
    })),
  };
}

function readVerbs(): ReadonlyMap<string, MeetingVerb> {
  const file = "ar/meeting-verbs.tsv";
  const verbs = new Map<string, MeetingVerb>();
  for (const row of readTable(file, ["past", "present", "kind", "guest", "mutual", "origin"])) {
    const kind = oneOf(file, row, "kind", row.kind, Object.values(MeetingKind));
    const guest = guestsIn(file, row);
    const mutual = row.mutual === "yes";
    for (const [spelling, form] of formsOf(row)) verbs.set(spelling, { kind, guest, mutual, ...form });
  }
  return verbs;
}

/** س, joined to a verb in the present for what is to come. */
const WILL = "\u0633";

/** The forms of a verb, by their folded spelling. */
function* formsOf(row: {
  readonly past: string;
  readonly present: string;
}): Generator<readonly [string, VerbForm]> {
  for (const { spelling, gender, number } of inflect(row.past, "past"))
    yield [fold(spelling), { tense: "past", gender, number }];
  for (const { spelling, gender, number } of row.present ? inflect(row.present, "present") : []) {
    yield [fold(spelling), { tense: "present", gender, number }];
    yield [WILL + fold(spelling), { tense: "future", gender, number }];
  }
}

function guestsIn(file: string, row: Row<"guest">): Guest[] {
  return row.guest
    .split(",")
    .map((way): Guest => oneOf(file, row, "way", way.trim(), ["object", ...MARKERS]));
}

function readNouns({
  article,
  accusative,
  possessives,
  ...affixes
}: Affixes): ReadonlyMap<string, MeetingNoun> {
  const file = "ar/meeting-nouns.tsv";
  const nouns = new Map<string, MeetingNoun>();
  for (const row of readTable(file, ["noun", "plural", "kind", "gender", "guest", "origin"])) {
    const kind = oneOf(file, row, "kind", row.kind, Object.values(MeetingKind));
    const guest = guestsIn(file, row);
    for (const [word, plural] of [
      [row.noun, false],
      [row.plural, true],
    ] as const) {
      if (word === "") continue;
      const noun = { kind, plural, guest, noun: fold(row.noun) };
      for (const spelling of [word, article + word, word + accusative])
        nouns.set(fold(spelling), { ...noun, possessor: undefined });
      for (const stem of suffixStems(word, affixes)) {
        for (const pronoun of possessives.filter((one) => THIRD_PERSON.test(one)))
          nouns.set(fold(stem) + pronoun, { ...noun, possessor: pronoun === HERS ? "f" : "m" });
      }
    }
  }
  return nouns;
}

/** Her, or its of a body; the pronouns of third persons begin so. */
const HERS = "\u0647\u0627";
const THIRD_PERSON = /^\u0647/;

function readOrdinals(): ReadonlyMap<string, number> {
  const file = "ar/ordinals.tsv";
  return new Map(
    readTable(file, ["phrase", "number", "origin"]).map((row) => {
      const number = Number(row.number);
      if (!Number.isInteger(number))
        throw new LexiconError(file, row.line, `"${row.number}" is not a whole number`);
      return [fold(row.phrase).replace(/\s/g, ""), number];
    }),
  );
}
