import { availableParallelism } from "node:os";
import type { Store } from "../store/store.ts";
import type { Document } from "./document.ts";
import { Gate } from "./gate.ts";
import { keeperOf } from "./keeper.ts";
import type { Outcome } from "./outcome.ts";
import { refusalOf } from "./refusal-of.ts";

/** Takes documents in one by one, as they come, for as long as a server runs. */
export interface ArticleIntake {
  /**
   * Reads a document in another thread, and keeps what was read.
   *
   * @param stillWanted is asked when its turn has come; what it throws ends the work.
   */
  take(document: Document, stillWanted: () => void): Promise<Outcome>;
  close(): Promise<void>;
}

/** Characters under way at a time; what comes beyond waits for its turn. */
const ROOM = 2 * 1024 * 1024;
/** What a document counts beside its text. */
const OVERHEAD = 16 * 1024;

/** @param threads that read, started with the first document; one core is left to those who ask. */
export function articleIntake(
  store: Store,
  threads = Math.max(1, availableParallelism() - 1),
): ArticleIntake {
  // An answer is waited for: each article is put at once.
  const keeper = keeperOf(store, threads, { put: store.put, flush() {} });
  const gate = new Gate(ROOM);
  return {
    async take(document, stillWanted) {
      const refusal = refusalOf(document);
      if (refusal) return { ...refusal, outcome: "refused" };
      const size = document.body.length + OVERHEAD;
      await gate.enter(size);
      try {
        stillWanted();
        return await keeper.keep(document);
      } finally {
        gate.leave(size);
      }
    },
    close: () => keeper.close(),
  };
}
