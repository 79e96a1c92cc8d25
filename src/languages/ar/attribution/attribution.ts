import type { SpeechAct } from "../../../graph/speech-act.ts";
import type { CueForm } from "../cue-verbs.ts";
import type { Range } from "../document.ts";
import type { Phrase } from "../mentions/phrase.ts";

/** A statement as the sentence gives it, before it is known who its words mean. */
export interface Attribution {
  readonly rule: string;
  readonly cue: Range;
  readonly form: CueForm | undefined;
  readonly act: SpeechAct;
  readonly content: Range;
  readonly subject: Subject;
  /** Who is spoken to, as the frame of the verb has it. */
  readonly addressee: Range | undefined;
  /** The attribution in whose content this one stands. */
  readonly parent: Attribution | undefined;
}

/** Who speaks, as the text puts it. */
export type Subject =
  /** One phrase or several joined. */
  | { readonly kind: "overt"; readonly phrases: readonly Phrase[] }
  /** Words that are no phrase the finders know. */
  | { readonly kind: "words"; readonly range: Range }
  /** The same as of another attribution. */
  | { readonly kind: "same"; readonly as: Attribution }
  /** Left out: the agreement of the verb is all there is, and a verb before it in the sentence whose subject it goes on with. */
  | { readonly kind: "elided"; readonly form: CueForm; readonly of?: Phrase };
