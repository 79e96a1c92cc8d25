import { LRUCache } from "lru-cache";
import type { Node } from "../../graph/node.ts";
import type { Database } from "./database.ts";
import { nodes } from "./nodes.ts";

/** Nodes that are kept: those of some dozen pages. */
const MOST_KEPT = 2_000;

/**
 * Nodes by id, the last ones asked for kept as long as the data has one version: the
 * same speakers, meetings and articles stand behind page after page, and to read
 * them again is most of what a page costs.
 */
export function keptNodes(db: Database): (ids: readonly string[]) => Promise<(Node | undefined)[]> {
  const kept = new LRUCache<string, Node>({ max: MOST_KEPT });
  let keptVersion = "";
  return async (ids) => {
    const version = await db.version();
    if (version !== keptVersion) {
      kept.clear();
      keptVersion = version;
    }
    const found = new Map<string, Node>();
    for (const id of ids) {
      const node = kept.get(id);
      if (node) found.set(id, node);
    }
    const missing = ids.filter((id) => !found.has(id));
    if (missing.length === 0) return ids.map((id) => found.get(id));
    for (const node of await nodes(db, missing)) {
      found.set(node.id, node);
      // What was read while the data changed may be older than the version by now.
      if (version === keptVersion) kept.set(node.id, node);
    }
    return ids.map((id) => found.get(id));
  };
}
