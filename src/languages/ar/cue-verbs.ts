import { SpeechAct } from "../../graph/speech-act.ts";
import { fold } from "../../lexicon/fold.ts";
import { LexiconError, oneOf, type Row, readTable } from "../../lexicon/table.ts";
import { type Gender, type GrammaticalNumber, inflect, type Tense, withObject } from "./conjugation.ts";

/** A verb that may attribute: a row of `data/ar/cues.tsv`. */
export interface CueVerb {
  readonly past: string;
  /** Where its row stands: `data/ar/cues.tsv:12`. */
  readonly row: string;
  readonly act: SpeechAct;
  /** By preference. */
  readonly frames: readonly Frame[];
  /** Where the one spoken to stands: as the object, or after a preposition. */
  readonly addressee: Addressee;
  readonly guard: Guard;
}

/** What completes the verb: a preposition, if any, and a kind of content. */
export interface Frame {
  readonly marker: Marker;
  readonly complement: Complement;
  /** Where it differs from the verb's. */
  readonly act: SpeechAct | undefined;
}

/** A form of a verb, with what it says of its subject. */
export interface CueForm {
  readonly verb: CueVerb;
  readonly tense: Tense | "noun";
  readonly gender: Gender;
  readonly number: GrammaticalNumber;
  /** An object pronoun is joined to it. */
  readonly object: boolean;
  /** In full spelling. */
  readonly spelling: string;
}

export const MARKERS = ["", "to", "on", "of", "by", "from", "in", "for", "with"] as const;
/** The preposition before the content; `data/ar/markers.tsv` spells it. */
export type Marker = (typeof MARKERS)[number];

const COMPLEMENTS = [
  "that",
  "noun",
  "act",
  "quote",
  "bare",
  "light",
  "object-noun",
  "relay",
  "in-text",
] as const;
/**
 * that: a clause after a complementizer. noun: a noun phrase. act: a noun that
 * names the act. quote: a colon or a quotation mark. bare: a clause alone.
 * light: a noun that names the act and belongs to the cue. object-noun: the
 * addressee, then a noun phrase. relay: the words of somebody else. in-text: a
 * text that says it, then a clause.
 */
export type Complement = (typeof COMPLEMENTS)[number];

const ADDRESSEES = ["", "object", "for", "from"] as const;
type Addressee = (typeof ADDRESSEES)[number];

const GUARDS = ["", "clause", "named", "exact", "participle", "joined"] as const;
/**
 * When a form is taken for the verb. clause: where a clause begins, for it is
 * another word elsewhere. named: with a speaker who is named. exact: in its full
 * spelling. participle: as a participle alone. joined: with an object pronoun.
 */
export type Guard = (typeof GUARDS)[number];

const FILE = "ar/cues.tsv";
const COLUMNS = ["past", "present", "participle", "act", "frames", "addressee", "guard", "origin"] as const;

/** The nouns of saying, as forms that agree with whoever they are of. */
function* sayingNouns(): Generator<CueForm> {
  const file = "ar/saying-nouns.tsv";
  for (const row of readTable(file, ["word", "gender", "number", "act", "frames", "guard", "origin"])) {
    const verb: CueVerb = {
      past: row.word,
      row: `data/${file}:${row.line}`,
      act: oneOf(file, row, "act", row.act, Object.values(SpeechAct)),
      frames: row.frames.split(",").map((frame) => frameOf(file, row, frame.trim())),
      addressee: "",
      guard: oneOf(file, row, "guard", row.guard, ["", "named"]),
    };
    const gender = oneOf(file, row, "gender", row.gender, ["m", "f"]);
    const number = oneOf(file, row, "number", row.number, ["s", "d", "p"]);
    yield { verb, tense: "noun", gender, number, object: false, spelling: row.word };
  }
}

/** Every form of every verb, by its folded spelling. */
export function readCueForms(): ReadonlyMap<string, readonly CueForm[]> {
  const forms = new Map<string, CueForm[]>();
  for (const row of readTable(FILE, COLUMNS)) {
    for (const form of formsOf(row, verbOf(row))) {
      const key = fold(form.spelling);
      const known = forms.get(key) ?? [];
      if (!known.some((other) => other.verb === form.verb)) forms.set(key, [...known, form]);
    }
  }
  for (const form of sayingNouns()) {
    const key = fold(form.spelling);
    forms.set(key, [...(forms.get(key) ?? []), form]);
  }
  return forms;
}

function verbOf(row: Row<(typeof COLUMNS)[number]>): CueVerb {
  return {
    past: row.past,
    row: `data/${FILE}:${row.line}`,
    act: oneOf(FILE, row, "act", row.act, Object.values(SpeechAct)),
    frames: row.frames.split(",").map((frame) => frameOf(FILE, row, frame.trim())),
    addressee: oneOf(FILE, row, "place of the addressee", row.addressee, ADDRESSEES),
    guard: oneOf(FILE, row, "guard", row.guard, GUARDS),
  };
}

/** `on noun=EMPHASIS`: a marker, a complement, and an act where it is another than the verb's. */
function frameOf(file: string, row: { readonly line: number }, text: string): Frame {
  const [, marker = "", complement = "", act] = /^(?:(\w+) )?([\w-]+)(?:=(\w+))?$/.exec(text) ?? [];
  if (complement === "")
    throw new LexiconError(file, row.line, `"${text}" is not a frame, such as "on noun"`);
  return {
    marker: oneOf(file, row, "marker", marker, MARKERS),
    complement: oneOf(file, row, "complement", complement, COMPLEMENTS),
    act: act ? oneOf(file, row, "act", act, Object.values(SpeechAct)) : undefined,
  };
}

function* formsOf(row: Row<(typeof COLUMNS)[number]>, verb: CueVerb): Generator<CueForm> {
  for (const tense of ["past", "present", "participle"] as const) {
    if (row[tense] === "" || (verb.guard === "participle" && tense !== "participle")) continue;
    for (const { gender, number, spelling } of inflect(row[tense], tense)) {
      if (verb.guard !== "joined") yield { verb, tense, gender, number, object: false, spelling };
      if (tense === "participle" || verb.addressee !== "object") continue;
      for (const joined of withObject(spelling))
        yield { verb, tense, gender, number, object: true, spelling: joined };
    }
  }
}
