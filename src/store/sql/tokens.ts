import type { SpeechAct } from "../../graph/speech-act.ts";
import type { Quotation } from "../../graph/statement.ts";
import { ACT_CODES, type Relation } from "./codes.ts";

/**
 * Facts of a statement as tokens beside its words, so that one search over tokens
 * answers any filter, in order of place. A word is letters and digits only: what
 * begins with an underscore can be no word.
 */
export const factToken = {
  subject: (relation: Relation, key: number) => `_r${relation}_${key.toString(36)}`,
  act: (act: SpeechAct) => `_a${ACT_CODES[act]}`,
  quotation: (quotation: Quotation) => `_q${quotation.toLowerCase()}`,
  article: (place: bigint) => `_t${place.toString(36)}`,
} as const;
