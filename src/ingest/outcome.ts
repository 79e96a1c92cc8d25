import type { PutOutcome } from "../store/store.ts";
import type { Refusal } from "./document.ts";

/** What became of a document that could be read. */
export interface Kept {
  readonly place: string;
  readonly outcome: PutOutcome;
  readonly articleId: string;
}

/** A document that waits to be read. */
export interface Queued {
  readonly place: string;
  readonly outcome: "queued";
}

/** A document that could not be read, and why. */
export interface Refused extends Refusal {
  readonly outcome: "refused";
}

/** What became of a document. */
export type Outcome = Kept | Queued | Refused;
