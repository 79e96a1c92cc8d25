import type { ArticleGraph } from "../../graph/article-graph.ts";
import type { Refusal } from "../document.ts";

/** What a worker makes of a document. */
export type Answer = ArticleGraph | Refusal;
