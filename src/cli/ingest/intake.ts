import type { Document, Refusal } from "../../ingest/document.ts";
import { ingestAll } from "../../ingest/ingest-all.ts";
import type { Outcome } from "../../ingest/outcome.ts";
import type { Settings } from "../../settings.ts";
import { openStore } from "../../store/stores.ts";

/** Where documents go: what is done with them, and how it is ended. */
export interface Intake {
  take(documents: AsyncIterable<Document | Refusal>, onOutcome: (outcome: Outcome) => void): Promise<void>;
  close(): Promise<void>;
}

/** Documents are read here and kept in the store. */
export async function intoStore(
  { databaseUrl }: Settings,
  signal: AbortSignal,
  threads: number | undefined,
): Promise<Intake> {
  const store = await openStore(databaseUrl);
  return {
    take: (documents, onOutcome) =>
      ingestAll(store, documents, { signal, onOutcome, ...(threads !== undefined && { threads }) }),
    close: () => store.close(),
  };
}

/** Documents wait in the queue for whoever reads it. */
export async function intoQueue({ databaseUrl, queueLease }: Settings, signal: AbortSignal): Promise<Intake> {
  const { openQueue } = await import("../../ingest/queue/open-queue.ts");
  const { queueAll } = await import("../../ingest/queue/queue-all.ts");
  const queue = await openQueue(databaseUrl, { leaseSeconds: queueLease, supervise: false });
  return {
    take: (documents, onOutcome) => queueAll(queue, documents, { signal, onOutcome }),
    close: () => queue.close(),
  };
}
