import type { Source } from "../extract/source.ts";
import type { Store } from "../store/store.ts";
import { originOf } from "./origin.ts";
import type { Kept } from "./outcome.ts";
import { readSource } from "./read-document.ts";

/**
 * Reads one article and keeps what was read. An article is known by the digest
 * of its text: taking it in again changes nothing.
 *
 * @throws SourceError, its `problem` a sentence or two, where it cannot be read or kept.
 */
export async function ingestOne(store: Store, source: Source, place = "The article"): Promise<Kept> {
  const { text, ...facts } = source;
  const origin = originOf({ form: "text", body: text, facts });
  const [known] = await store.articlesFrom([origin]);
  if (known !== undefined) return { place, outcome: "unchanged", articleId: known };
  const { graph } = readSource(source, place);
  return { place, outcome: await store.put(graph, origin), articleId: graph.article.id };
}
