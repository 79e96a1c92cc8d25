import type { PartialDate } from "../../../graph/partial-date.ts";
import type { Countries } from "../countries.ts";
import type { Document } from "../document.ts";
import type { Entities } from "./entities.ts";
import type { Focuses } from "./focuses.ts";
import type { Wording } from "./wording.ts";

/** What subjects are resolved by: who is in the article, and whom it turned to so far. */
export interface Scene {
  readonly document: Document;
  readonly entities: Entities;
  readonly countries: Countries;
  /** The day of the article. */
  readonly today: PartialDate | undefined;
  readonly focuses: Focuses;
  readonly wording: Wording;
}
