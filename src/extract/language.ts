import type { TextDirection } from "../graph/article.ts";
import type { Findings } from "./findings.ts";
import type { Source } from "./source.ts";

/** What the pipeline needs of a language to read articles in it. */
export interface Language {
  /** BCP 47. */
  readonly code: string;
  readonly direction: TextDirection;
  /** How much of a text is in it, from 0 to 1. */
  readonly share: (text: string) => number;
  /** Pure: the same source gives the same findings. Linear in the length of the text. */
  readonly read: (source: Source) => Findings;
}
