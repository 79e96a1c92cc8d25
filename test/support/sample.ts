import type { ArticleGraph } from "../../src/graph/article-graph.ts";
import { dayAfter } from "./sample/day-after.ts";
import { opening } from "./sample/opening.ts";
import { undated } from "./sample/undated.ts";

/**
 * Three articles about invented people, bodies and places (see `cast.ts`), small
 * and complete: the first two share a person and a meeting, the last is English,
 * undated, and holds a namesake. Written for the tests; nobody said any of it.
 */
export function sampleGraphs(): readonly ArticleGraph[] {
  return [opening(), dayAfter(), undated()];
}
