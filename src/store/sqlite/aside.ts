import { Worker } from "node:worker_threads";
import { StoreUnavailableError } from "../errors.ts";
import type { Param, Reader } from "../sql/database.ts";
import { storeError } from "./errors.ts";

export interface Asked {
  readonly sql: string;
  readonly params: readonly Param[];
}

export type Told =
  | { readonly rows: readonly unknown[] }
  | { readonly message: string; readonly code: string };

/** Reads that may wait at a time: more would not have their answers before they are given up. */
const MOST_WAITING = 100;

/** What runs in the thread, as it is built: the same file from `src` and from `dist`. */
const PROGRAM = new URL("../../../dist/store/sqlite/aside-worker.js", import.meta.url);

interface Waiting {
  resolve(rows: readonly unknown[]): void;
  reject(error: unknown): void;
}

export interface Aside extends Reader {
  close(): Promise<void>;
}

/**
 * Reads a file in a thread of its own, which begins with the first of them:
 * SQLite keeps the thread it reads in, and counting a million rows takes seconds
 * in which nobody else would be answered.
 */
export function aside(file: string): Aside {
  let worker: Worker | undefined;
  const waiting: Waiting[] = [];

  function started(): Worker {
    return new Worker(PROGRAM, { workerData: file })
      .on("message", (told: Told) => settle(told))
      .on("error", (error) => {
        worker = undefined;
        for (const { reject } of waiting.splice(0)) reject(storeError(error, file));
      });
  }

  /** Answers come in the order of the questions. */
  function settle(told: Told): void {
    const first = waiting.shift();
    // The program may end while nothing is read here.
    if (waiting.length === 0) worker?.unref();
    if ("rows" in told) first?.resolve(told.rows);
    else first?.reject(storeError(Object.assign(new Error(told.message), { code: told.code }), file));
  }

  return {
    read<Row>(sql: string, params: readonly Param[]): Promise<readonly Row[]> {
      if (waiting.length >= MOST_WAITING) {
        throw new StoreUnavailableError(`${MOST_WAITING} long reads of ${file} wait already.`);
      }
      worker ??= started();
      worker.ref();
      worker.postMessage({ sql, params } satisfies Asked);
      return new Promise((resolve, reject) => {
        waiting.push({ resolve: (rows) => resolve(rows as readonly Row[]), reject });
      });
    },
    async close() {
      await worker?.removeAllListeners().terminate();
      worker = undefined;
      for (const { reject } of waiting.splice(0)) reject(new StoreUnavailableError(`${file} is closed.`));
    },
  };
}
