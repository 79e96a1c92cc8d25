import type { ArticleGraph } from "../../../src/graph/article-graph.ts";
import { anchorIn } from "../anchor.ts";
import { OTHER_WARDANI } from "../cast.ts";
import { articleOf, statementOf } from "../records.ts";

/** No date, no meeting, another language, and a Wardani who is somebody else. */
export function undated(): ArticleGraph {
  const id = "article-undated";
  const text = "Wardani said the ferry was late.";
  const at = anchorIn(id, text);
  return {
    article: articleOf({ id, text, language: "en", direction: "LTR" }),
    agents: [OTHER_WARDANI],
    roles: [],
    statements: [
      statementOf({
        id: "statement-ferry",
        order: 0,
        act: "ASSERTION",
        cue: at("said"),
        content: [at("the ferry was late")],
        speakers: [{ agentId: OTHER_WARDANI.id, mention: at("Wardani"), resolution: "FULL_NAME" }],
      }),
    ],
    meetings: [],
    mentions: [{ agentId: OTHER_WARDANI.id, form: "FULL_NAME", evidence: at("Wardani") }],
  };
}
