import { GraphError } from "../store/errors.ts";
import type { Origin } from "../store/origin.ts";
import type { Store } from "../store/store.ts";
import type { Document } from "./document.ts";
import { originOf } from "./origin.ts";
import type { Kept, Refused } from "./outcome.ts";
import { type DraftPutter, putTogether } from "./put-together.ts";
import type { Answer } from "./worker/answer.ts";
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
export function keeperOf(store: Store, threads: number, putter: DraftPutter = putTogether(store)): Keeper {
  const pool = new WorkerPool(threads);
  /** Documents that are on their way to the putter, as far as is known. */
  let coming = 0;

  async function read(document: Document, origin: Origin): Promise<Answer | Kept> {
    const [known] = await store.articlesFrom([origin]);
    if (known !== undefined) return { place: document.place, outcome: "unchanged", articleId: known };
    return pool.read(document);
  }

  return {
    async keep(document) {
      const { place } = document;
      const origin = originOf(document);
      coming++;
      try {
        const answer = await read(document, origin).finally(() => void coming--);
        if ("outcome" in answer) return answer;
        if ("problem" in answer) return { ...answer, outcome: "refused" };
        const put = putter.put(answer, origin);
        if (coming === 0) putter.flush();
        return { place, outcome: await put, articleId: answer.id };
      } catch (error) {
        if (error instanceof GraphError) {
          return { place, problem: error.message, kind: "FAULT", outcome: "refused" };
        }
        throw error;
      } finally {
        if (coming === 0) putter.flush();
      }
    },
    close: () => pool.close(),
  };
}
