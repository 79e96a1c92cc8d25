import { Worker } from "node:worker_threads";
import type { Document } from "../document.ts";
import type { RefusalKind } from "../refusal-kind.ts";
import type { Answer } from "./answer.ts";

/** After so long a document is given up. Articles take milliseconds, the longest some hundreds. */
const PATIENCE_MS = { text: 10_000, html: 2_000 } as const;
/** With more than this the thread ends, and not the program. Articles take a few megabytes. */
const LIMITS = { maxOldGenerationSizeMb: 96, maxYoungGenerationSizeMb: 48 } as const;

/** What runs in a thread, as it is built: the same file from `src` and from `dist`. */
const PROGRAM = new URL("../../../dist/ingest/worker/worker.js", import.meta.url);

interface Task {
  readonly document: Document;
  resolve(answer: Answer): void;
  reject(error: unknown): void;
}

/**
 * Reads documents in a thread, one after the other. Several may wait there, so
 * that it goes on while this thread is busy. A worker that hangs or breaks is
 * replaced: the document it was at is refused, those that waited are read.
 */
export class ReadingThread {
  #worker: Worker | undefined;
  /** Whether the worker has its vocabulary: the time that takes is no document's. */
  #ready = false;
  #tasks: Task[] = [];
  #timer: NodeJS.Timeout | undefined;

  /** How many documents wait for their answer. */
  get load(): number {
    return this.#tasks.length;
  }

  read(document: Document): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.#tasks.push({ document, resolve, reject });
      if (!this.#worker) return this.#start();
      this.#worker.postMessage(document);
      if (this.#tasks.length === 1) this.#watch();
    });
  }

  async stop(): Promise<void> {
    clearTimeout(this.#timer);
    const worker = this.#worker?.removeAllListeners();
    this.#worker = undefined;
    this.#ready = false;
    await worker?.terminate();
  }

  #start(): void {
    this.#worker = new Worker(PROGRAM, { resourceLimits: LIMITS })
      .once("message", () => this.#begin())
      .on("error", (error) =>
        this.#ready
          ? this.#giveUp(`Reading this was stopped: ${error.message}.`, "TOO_INTRICATE")
          : this.#fail(error),
      );
    for (const { document } of this.#tasks) this.#worker.postMessage(document);
  }

  #begin(): void {
    this.#ready = true;
    this.#worker?.on("message", (answer: Answer) => this.#settle(answer));
    this.#watch();
  }

  #watch(): void {
    const [task] = this.#tasks;
    if (!this.#ready || !task) return;
    const patience = PATIENCE_MS[task.document.form];
    this.#timer = setTimeout(async () => {
      // The answer may have come while this thread was too busy to take it.
      await new Promise((looked) => setImmediate(looked));
      if (this.#tasks[0] === task)
        this.#giveUp(`Reading this took longer than ${patience / 1000} seconds.`, "TOO_SLOW");
    }, patience);
  }

  #settle(answer: Answer): void {
    clearTimeout(this.#timer);
    this.#tasks.shift()?.resolve(answer);
    this.#watch();
  }

  #giveUp(problem: string, kind: RefusalKind): void {
    void this.stop();
    const task = this.#tasks.shift();
    task?.resolve({ place: task.document.place, problem, kind });
    if (this.#tasks.length > 0) this.#start();
  }

  #fail(error: unknown): void {
    void this.stop();
    for (const task of this.#tasks.splice(0)) task.reject(error);
  }
}
