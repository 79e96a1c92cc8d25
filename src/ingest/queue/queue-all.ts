import { type Document, isRefusal, type Refusal } from "../document.ts";
import type { Outcome } from "../outcome.ts";
import { refusalOf } from "../refusal-of.ts";
import type { ArticleQueue } from "./article-queue.ts";

export interface QueueAllOptions {
  /** Ends the intake. */
  readonly signal: AbortSignal;
  readonly onOutcome: (outcome: Outcome) => void;
}

/** Characters that go into one insertion, and documents. */
const MOST_CHARACTERS = 1024 * 1024;
const MOST_DOCUMENTS = 100;

/** Puts documents on the queue, those that could not be kept in a database left out. */
export async function queueAll(
  queue: ArticleQueue,
  documents: AsyncIterable<Document | Refusal>,
  { signal, onOutcome }: QueueAllOptions,
): Promise<void> {
  let batch: Document[] = [];
  let characters = 0;
  const flush = async () => {
    if (batch.length > 0) await queue.add(batch);
    for (const { place } of batch) onOutcome({ place, outcome: "queued" });
    batch = [];
    characters = 0;
  };
  for await (const document of documents) {
    const refusal = isRefusal(document) ? document : refusalOf(document);
    if (refusal) onOutcome({ ...refusal, outcome: "refused" });
    else if (!isRefusal(document)) {
      batch.push(document);
      characters += document.body.length;
    }
    if (batch.length === MOST_DOCUMENTS || characters > MOST_CHARACTERS) await flush();
    if (signal.aborted) break;
  }
  await flush();
}
