import type { Country } from "../countries.ts";
import type { Range } from "../document.ts";
import type { Known } from "../names.ts";

/** What follows the head of a noun phrase. */
export interface NounRest {
  readonly to: number;
  readonly definite: boolean;
  readonly country: Country | undefined;
  /** The body named in it. */
  readonly body: Range | undefined;
  readonly known: readonly Known[];
}
