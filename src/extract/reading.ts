import type { ArticleGraph } from "../graph/article-graph.ts";
import type { Evidence } from "../graph/evidence.ts";

/** What was read from a source, and why it was read so. */
export interface Reading {
  readonly graph: ArticleGraph;
  /** One for each statement of the graph, in the same order. */
  readonly explanations: readonly Explanation[];
  /** Words that may attribute and do not, in order of the text; made when asked for, which few do. */
  readonly passedOver: () => readonly PassedOver[];
}

/** A word that attributes elsewhere, and in a sentence why it was not taken for that here. */
export interface PassedOver {
  readonly cue: Evidence;
  readonly reason: string;
  /** It is another word here, or denied: nothing that a reader would ask about. */
  readonly plain: boolean;
}

/** Why a statement was found, and why these are its speakers. */
export interface Explanation {
  readonly statementId: string;
  readonly rule: string;
  /** Where the vocabulary has its cue, where it does: `data/ar/cues.tsv:12`. */
  readonly row?: string;
  /** How each speaker was resolved, a sentence a step. */
  readonly resolution: readonly string[];
}
