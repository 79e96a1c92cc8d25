import type { AgentProfileFragment } from "../../generated/graphql.ts";

interface Named {
  readonly name: string;
  readonly article?: string;
}

/**
 * How the filters of a list name an agent: by its name. One that is known from a
 * single article may share its name with others, so the article goes with it.
 */
export function namedBy({ name, identity, mentions }: AgentProfileFragment): Named {
  const article = mentions.nodes[0]?.evidence.article.id;
  return identity === "ARTICLE" && article !== undefined ? { name, article } : { name };
}
