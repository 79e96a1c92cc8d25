import type { DocumentNode } from "graphql";
import { LRUCache } from "lru-cache";

/** Estimated bytes of documents to keep. */
const MOST = 64 * 1024 * 1024;
/** Bytes of a token: itself, its place, and its part of the tree. */
const TOKEN = 400;

/**
 * Parsed and validated documents by their digest, in the form Apollo asks them
 * of. Sized by what they hold on to: a document keeps its source whole, and
 * every token of it.
 */
export class DocumentStore {
  readonly #documents = new LRUCache<string, DocumentNode>({ maxSize: MOST, sizeCalculation: sizeOf });

  async get(digest: string): Promise<DocumentNode | undefined> {
    return this.#documents.get(digest);
  }

  async set(digest: string, document: DocumentNode): Promise<void> {
    this.#documents.set(digest, document);
  }

  async delete(digest: string): Promise<boolean> {
    return this.#documents.delete(digest);
  }
}

function sizeOf({ loc }: DocumentNode): number {
  let tokens = 0;
  for (let token = loc?.startToken; token; token = token.next ?? undefined) tokens++;
  return (loc?.source.body.length ?? 0) * 2 + tokens * TOKEN + TOKEN;
}
