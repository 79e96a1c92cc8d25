import { GraphError } from "../store/errors.ts";
import type { Store } from "../store/store.ts";
import type { Document } from "./document.ts";
import { originOf } from "./origin.ts";
import type { Kept, Refused } from "./outcome.ts";
import { type PutDraft, putTogether } from "./put-together.ts";
import { WorkerPool } from "./worker/worker-pool.ts";

/** Reads documents and keeps what was read, many at a time. */
export interface Keeper {
  /** @throws What the store throws. */
  keep(document: Document): Promise<Kept | Refused>;
  close(): Promise<void>;
}

/**
 * What is there already is known by the digest of the document, and not read.
 * Everything else is read in threads, which leave to this one as little as can be.
 */
export function keeperOf(store: Store, threads: number, put: PutDraft = putTogether(store)): Keeper {
  const pool = new WorkerPool(threads);
  return {
    async keep(document) {
      const { place } = document;
      const origin = originOf(document);
      const [known] = await store.articlesFrom([origin]);
      if (known !== undefined) return { place, outcome: "unchanged", articleId: known };
      const answer = await pool.read(document);
      if ("problem" in answer) return { ...answer, outcome: "refused" };
      try {
        return { place, outcome: await put(answer, origin), articleId: answer.id };
      } catch (error) {
        if (error instanceof GraphError) {
          return { place, problem: error.message, kind: "FAULT", outcome: "refused" };
        }
        throw error;
      }
    },
    close: () => pool.close(),
  };
}
