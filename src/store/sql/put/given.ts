import type { Draft } from "../../draft/draft.ts";
import type { Origin } from "../../origin.ts";

/** A draft to be put, and what it was read from, where that is known. */
export interface Given {
  readonly draft: Draft;
  readonly origin: Origin | undefined;
}
