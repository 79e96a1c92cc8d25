import type { ArticleGraph } from "../../src/graph/article-graph.ts";

/** The annotation that finds nothing to mend in a graph: names in full, contents of one part as they are. */
export function annotationOf({ article, agents, statements }: ArticleGraph) {
  return {
    statements: statements.map(({ act, cue, content, speakers }) => {
      const line = article.paragraphs[cue.paragraph]?.start ?? 0;
      const [part = cue] = content;
      return {
        paragraph: cue.paragraph,
        cue: cue.exact,
        cue_start: cue.start - line,
        content: part.exact,
        content_start: part.start - line,
        speakers: speakers.map(
          ({ agentId, mention }) => agents.find(({ id }) => id === agentId)?.names[0]?.text ?? mention?.exact,
        ),
        act,
      };
    }),
  };
}
