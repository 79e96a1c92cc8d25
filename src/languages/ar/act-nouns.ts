import { SpeechAct } from "../../graph/speech-act.ts";
import { fold } from "../../lexicon/fold.ts";
import { oneOf, readTable } from "../../lexicon/table.ts";
import { type Affixes, suffixStems } from "./affixes.ts";

export interface ActNoun {
  readonly act: SpeechAct;
  /** After which verbs: light ones (وجه), stressing ones (أكد), or all. */
  readonly verbs: "" | "light" | "stress";
  readonly lightAct?: SpeechAct;
  readonly suffixed: boolean;
}

/** Each noun alone, with the article, in the accusative, and with each possessive pronoun. */
export function readActNouns(affixes: Affixes): ReadonlyMap<string, ActNoun> {
  const { article, possessives, accusative } = affixes;
  const file = "ar/act-nouns.tsv";
  const nouns = new Map<string, ActNoun>();
  const rows = readTable(file, ["noun", "act", "verbs", "origin"]);
  for (const row of rows) {
    const act = oneOf(file, row, "act", row.act, Object.values(SpeechAct));
    const verbs = oneOf(file, row, "kind of verb", row.verbs, ["", "light", "stress"]);
    for (const spelling of [row.noun, `${article}${row.noun}`, row.noun + accusative]) {
      add(fold(spelling), { act, verbs, suffixed: false });
    }
    for (const stem of suffixStems(row.noun, affixes)) {
      for (const pronoun of possessives) add(fold(stem) + pronoun, { act, verbs, suffixed: true });
    }
  }
  return nouns;

  function add(key: string, noun: ActNoun) {
    const known = nouns.get(key);
    if (!known) nouns.set(key, noun);
    else if (known.verbs === "light") nouns.set(key, { ...noun, lightAct: known.act });
    else if (noun.verbs === "light") nouns.set(key, { ...known, lightAct: noun.act });
  }
}
