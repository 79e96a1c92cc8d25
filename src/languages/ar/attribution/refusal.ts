import type { CueForm } from "../cue-verbs.ts";

/** Why a word of the tables of cues gives no statement where it stands. */
export type Refused =
  | "negated"
  | "homograph"
  | "incomplete"
  | "shows"
  | "doubtful"
  | "passive"
  | "noun"
  | "repeated"
  | "unnamed"
  | "inside"
  | "empty"
  | "nobody";

/** A word that may attribute, by its place, and why it was not taken for that. */
export interface Refusal {
  readonly at: number;
  /** The likeliest of the forms it may be. */
  readonly form: CueForm;
  readonly why: Refused;
}

/** The reason as a sentence for whoever keeps the tables, with the table or the row to look at. */
export function reasonOf({ form: { verb }, why }: Refusal): string {
  const row = `${verb.row} (${verb.past})`;
  switch (why) {
    case "negated":
      return "It is denied by the word before it: class negation or hypothetical in data/ar/words.tsv.";
    case "homograph":
      return verb.guard === ""
        ? `It stands inside a name or in no place of a verb; its row is ${row}.`
        : `It may be another word here: ${row} has the guard "${verb.guard}".`;
    case "incomplete":
      return `None of its frames fits what follows: ${row} takes ${framesOf(verb)}.`;
    case "shows":
      return "Its subject shows something and does not speak: data/ar/non-speakers.tsv.";
    case "doubtful":
      return `In the present and before a noun it wants a subject that is known; its row is ${row}.`;
    case "passive":
      return `With nobody who does it, the verb is a passive here; its row is ${row}.`;
    case "noun":
      return `It may be a noun here; its row is ${row}.`;
    case "repeated":
      return "What follows it is the content of the cue before it.";
    case "unnamed":
      return `Nobody is named beside it, and ${row} has the guard "${verb.guard}".`;
    case "inside":
      return "It stands in what somebody else says, and has neither a subject of its own nor a conjunction before it.";
    case "empty":
      return "Nothing is left for a content once names of sources and remarks of the reporter are taken away.";
    case "nobody":
      return "Nobody named before can be its subject, and in the present or before a noun it is not taken without one.";
  }
}

function framesOf({ frames }: CueForm["verb"]): string {
  return frames.map(({ marker, complement }) => `"${`${marker} ${complement}`.trim()}"`).join(", ");
}
