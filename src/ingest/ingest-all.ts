import { availableParallelism } from "node:os";
import type { Store } from "../store/store.ts";
import { type Document, isRefusal, type Refusal } from "./document.ts";
import { Gate } from "./gate.ts";
import { keeperOf } from "./keeper.ts";
import type { Outcome } from "./outcome.ts";

export interface IngestOptions {
  /** Threads that read; as many as there are cores, where it is left out. */
  readonly threads?: number;
  /** Ends the intake: what is under way is finished, nothing more is begun. */
  readonly signal?: AbortSignal;
  readonly onOutcome?: (outcome: Outcome) => void;
}

/** Characters under way at a time, between being taken from the source and being kept. */
const ROOM = 3 * 1024 * 1024;
/** What a document counts beside its text. */
const OVERHEAD = 16 * 1024;

/**
 * Takes in documents: fetching, reading and keeping overlap, and what is under
 * way is bounded, however much there is. A document that cannot be used does
 * not keep the others out.
 *
 * @throws What the store throws: where nothing can be kept, nothing more is begun.
 */
export async function ingestAll(
  store: Store,
  documents: AsyncIterable<Document | Refusal>,
  { threads = availableParallelism(), signal, onOutcome }: IngestOptions = {},
): Promise<void> {
  const keeper = keeperOf(store, threads);
  const gate = new Gate(ROOM);
  const underWay = new Set<Promise<void>>();
  const failures: unknown[] = [];

  try {
    for await (const document of documents) {
      if (isRefusal(document)) {
        onOutcome?.({ ...document, outcome: "refused" });
      } else {
        const size = document.body.length + OVERHEAD;
        await gate.enter(size);
        const work = keeper
          .keep(document)
          .then((outcome) => onOutcome?.(outcome))
          .catch((error) => void failures.push(error))
          .finally(() => {
            gate.leave(size);
            underWay.delete(work);
          });
        underWay.add(work);
      }
      if (failures.length > 0 || signal?.aborted) break;
    }
  } finally {
    await Promise.all(underWay);
    await keeper.close();
  }
  if (failures.length > 0) throw failures[0];
}
