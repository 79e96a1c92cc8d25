import { setTimeout as wait } from "node:timers/promises";
import { isBusy, storeError } from "./errors.ts";

/**
 * Does the work as soon as no other process writes the file. SQLite could wait
 * itself, and everything else in this process with it.
 *
 * @throws StoreUnavailableError where the other does not end.
 */
export type Patience = <Result>(work: () => Result) => Promise<Result>;

const PAUSE_MS = 20;

export function patienceOf(file: string, patienceMs: number): Patience {
  return async (work) => {
    for (const end = Date.now() + patienceMs; ; await wait(PAUSE_MS)) {
      try {
        return work();
      } catch (error) {
        if (!isBusy(error) || Date.now() > end) throw storeError(error, file);
      }
    }
  };
}
