import type { Agent } from "./agent.ts";
import type { Article } from "./article.ts";
import type { Meeting } from "./meeting.ts";
import type { Mention } from "./mention.ts";
import type { Role } from "./role.ts";
import type { Statement } from "./statement.ts";

/**
 * All that was read from one article. Every id that a record names is in the
 * graph; agents and meetings may be in the graphs of other articles too.
 */
export interface ArticleGraph {
  readonly article: Article;
  readonly agents: readonly Agent[];
  readonly roles: readonly Role[];
  /** In order of the cue. */
  readonly statements: readonly Statement[];
  readonly meetings: readonly Meeting[];
  readonly mentions: readonly Mention[];
}
