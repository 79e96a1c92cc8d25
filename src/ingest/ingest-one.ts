import type { Source } from "../extract/source.ts";
import type { Store } from "../store/store.ts";
import type { Kept } from "./outcome.ts";
import { readSource } from "./read-document.ts";

/**
 * Reads one article and keeps what was read. An article is known by the digest
 * of its text: taking it in again changes nothing.
 *
 * @throws SourceError, its `problem` a sentence or two, where it cannot be read or kept.
 */
export async function ingestOne(store: Store, source: Source, place = "The article"): Promise<Kept> {
  const { graph } = readSource(source, place);
  return { place, outcome: await store.put(graph), articleId: graph.article.id };
}
