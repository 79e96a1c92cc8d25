import type { Agent } from "../../graph/agent.ts";
import type { ArticleGraph } from "../../graph/article-graph.ts";
import type { Meeting } from "../../graph/meeting.ts";
import type { Place } from "../../graph/place.ts";

/** A node that stands whole elsewhere in the object. */
export interface Reference {
  readonly __typename: string;
  readonly id: string;
  readonly name: string;
}

/** Gives a node of one graph by reference; null for one the source does not name. */
export type Refer = (id: string | undefined) => Reference | null;

export function referrer({ agents, meetings }: ArticleGraph): Refer {
  const nodes = new Map([...agents, ...meetings].map((node) => [node.id, node]));
  return (id) => {
    const node = id === undefined ? undefined : nodes.get(id);
    return node ? { __typename: node.type, id: node.id, name: nameOf(node) } : null;
  };
}

/** The name the API gives when no language is asked for: English, else the first. */
export function nameOf({ names }: Agent | Meeting | Place): string {
  return (names.find(({ language }) => language === "en") ?? names[0])?.text ?? "";
}
