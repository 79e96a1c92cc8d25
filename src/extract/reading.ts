import type { ArticleGraph } from "../graph/article-graph.ts";

/** What was read from a source, and why it was read so. */
export interface Reading {
  readonly graph: ArticleGraph;
  /** One for each statement of the graph, in the same order. */
  readonly explanations: readonly Explanation[];
}

/** Why a statement was found, and why these are its speakers. */
export interface Explanation {
  readonly statementId: string;
  readonly rule: string;
  /** How each speaker was resolved, a sentence a step. */
  readonly resolution: readonly string[];
}
