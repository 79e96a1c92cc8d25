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

/** What became of a document. */
export type Outcome = Kept | Queued | (Refusal & { readonly outcome: "refused" });
