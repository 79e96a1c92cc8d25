import type { Context } from "../api/context.ts";
import type { TextsOfVersion } from "./compiled/known-texts.ts";
import type { Outcome } from "./outcome.ts";

/** The context of a request that came over HTTP. */
export interface ServerContext extends Context {
  readonly outcome: Outcome;
  /** Texts that need not be written again. */
  readonly texts: TextsOfVersion;
}
