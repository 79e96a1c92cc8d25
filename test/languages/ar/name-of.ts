import type { ArticleGraph } from "../../../src/graph/article-graph.ts";

/** The Arabic name of an agent of a graph. */
export function nameOf(id: string | undefined, { agents }: ArticleGraph): string | undefined {
  const agent = agents.find((one) => one.id === id);
  return agent?.names.find(({ language }) => language === "ar")?.text;
}
