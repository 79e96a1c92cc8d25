import type { Document } from "../document.ts";
import type { Answer } from "./answer.ts";
import { ReadingThread } from "./reading-thread.ts";

/** Threads that read documents, started when they are first needed. */
export class WorkerPool {
  readonly #threads: ReadingThread[] = [];

  constructor(private readonly size: number) {}

  /** Reads a document in the thread that has the least to do. */
  read(document: Document): Promise<Answer> {
    return this.#leastLoaded().read(document);
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.stop()));
  }

  #leastLoaded(): ReadingThread {
    const [least] = this.#threads.toSorted((a, b) => a.load - b.load);
    if (least && (least.load === 0 || this.#threads.length === this.size)) return least;
    const thread = new ReadingThread();
    this.#threads.push(thread);
    return thread;
  }
}
