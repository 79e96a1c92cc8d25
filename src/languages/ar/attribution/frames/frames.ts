import type { Complement } from "../../cue-verbs.ts";
import { actNoun } from "./act-noun.ts";
import { clause } from "./clause.ts";
import type { FrameRule } from "./frame.ts";
import { inText } from "./in-text.ts";
import { lightVerb } from "./light-verb.ts";
import { nounPhrase } from "./noun-phrase.ts";
import { objectNoun } from "./object-noun.ts";
import { quotation } from "./quotation.ts";
import { relay } from "./relay.ts";

/** The rule for each kind of complement that a place can be asked for; a bare clause is what is left. */
export const FRAMES: Readonly<Record<Exclude<Complement, "bare">, FrameRule>> = {
  that: clause,
  quote: quotation,
  act: actNoun,
  noun: nounPhrase,
  light: lightVerb,
  "object-noun": objectNoun,
  relay,
  "in-text": inText,
};
