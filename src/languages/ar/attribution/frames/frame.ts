import type { SpeechAct } from "../../../../graph/speech-act.ts";
import type { CueForm, Marker } from "../../cue-verbs.ts";
import type { ReadToken } from "../../document.ts";
import type { Phrase } from "../../mentions/phrase.ts";
import type { SentenceContext } from "../context.ts";

/** A place after a verb where what completes it may begin. */
export interface Place {
  readonly context: SentenceContext;
  /** Where the verb stands. */
  readonly verb: number;
  readonly form: CueForm;
  /** Where this place is, and its token. */
  readonly at: number;
  readonly token: ReadToken;
  /** The preposition that the frame wants before the content. */
  readonly marker: Marker;
}

/** Where a content begins, and what stands between the verb and it. */
export interface Fit {
  /** The first token of the content. */
  readonly content: number;
  /** The token after the last one that may belong to the subject. */
  readonly subjectEnd: number;
  /** The end of the cue, where it is more than the verb. */
  readonly cueTo?: number | undefined;
  /** Who speaks, where it is not the subject of the verb. */
  readonly speaker?: Phrase | undefined;
  /** Where the content names the act. */
  readonly act?: SpeechAct | undefined;
}

/** Whether a kind of complement begins at a place. */
export type FrameRule = (place: Place) => Fit | undefined;
