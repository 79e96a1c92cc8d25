import { MeetingKind, MeetingStatus } from "../../../graph/meeting.ts";
import { fold } from "../../../lexicon/fold.ts";
import { LexiconError, oneOf, readTable } from "../../../lexicon/table.ts";
import { inflect } from "../conjugation.ts";
import { MARKERS, type Marker } from "../cue-verbs.ts";
import type { Affixes } from "../vocabulary.ts";

/** The vocabulary of meeting, each table keyed by folded spelling. */
export interface MeetingWords {
  readonly verbs: ReadonlyMap<string, MeetingVerb>;
  /** Verbs that take a noun of an occasion: عقد, أجرى. */
  readonly holders: ReadonlySet<string>;
  readonly nouns: ReadonlyMap<string, MeetingNoun>;
  readonly status: ReadonlyMap<string, MeetingStatus>;
  readonly ordinals: ReadonlyMap<string, number>;
  readonly templates: readonly NameTemplate[];
}

export interface MeetingVerb {
  readonly kind: MeetingKind;
  readonly guest: readonly Guest[];
  /** Two subjects alone have met. */
  readonly mutual: boolean;
  readonly present: boolean;
}

/** How the one who is met is joined to the verb. */
export type Guest = Marker | "object";

export interface MeetingNoun {
  readonly kind: MeetingKind;
  readonly plural: boolean;
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
export function readMeetingWords({
  article,
  accusative,
}: Pick<Affixes, "article" | "accusative">): MeetingWords {
  return {
    verbs: readVerbs(),
    holders: new Set(
      readTable("ar/meeting-holders.tsv", ["past", "present", "origin"]).flatMap((row) => [
        ...inflect(row.past, "past").map(({ spelling }) => fold(spelling)),
        ...(row.present ? inflect(row.present, "present").map(({ spelling }) => fold(spelling)) : []),
      ]),
    ),
    nouns: readNouns(article, accusative),
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
    const guest = row.guest
      .split(",")
      .map((way): Guest => oneOf(file, row, "way", way.trim(), ["object", ...MARKERS]));
    const mutual = row.mutual === "yes";
    for (const { spelling } of inflect(row.past, "past"))
      verbs.set(fold(spelling), { kind, guest, mutual, present: false });
    for (const { spelling } of row.present ? inflect(row.present, "present") : []) {
      verbs.set(fold(spelling), { kind, guest, mutual, present: true });
    }
  }
  return verbs;
}

function readNouns(article: string, accusative: string): ReadonlyMap<string, MeetingNoun> {
  const file = "ar/meeting-nouns.tsv";
  const nouns = new Map<string, MeetingNoun>();
  for (const row of readTable(file, ["noun", "plural", "kind", "gender", "origin"])) {
    const kind = oneOf(file, row, "kind", row.kind, Object.values(MeetingKind));
    for (const [word, plural] of [
      [row.noun, false],
      [row.plural, true],
    ] as const) {
      if (word === "") continue;
      for (const spelling of [word, article + word, word + accusative])
        nouns.set(fold(spelling), { kind, plural, noun: fold(row.noun) });
    }
  }
  return nouns;
}

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
