import type { Draft } from "../store/draft/draft.ts";
import type { Origin } from "../store/origin.ts";
import type { PutOutcome, Store } from "../store/store.ts";

/** Keeps a draft, and what it was read from. */
export type PutDraft = (draft: Draft, origin: Origin) => Promise<PutOutcome>;

/** Graphs that wait for each other at most, and how long the first of them waits. */
const MOST = 64;
const MOMENT_MS = 50;

/**
 * Puts into a store, a few at a time. A store keeps what is put in one turn in
 * one transaction, which costs little more than that of a single graph: the disk
 * is waited for once, and whom many articles speak of is merged once.
 */
export function putTogether(store: Store): PutDraft {
  const waiting: (() => void)[] = [];
  let timer: NodeJS.Timeout | undefined;

  function flush(): void {
    clearTimeout(timer);
    timer = undefined;
    for (const go of waiting.splice(0)) go();
  }

  return (draft, origin) =>
    new Promise((resolve, reject) => {
      waiting.push(() => store.put(draft, origin).then(resolve, reject));
      if (waiting.length === MOST) flush();
      else timer ??= setTimeout(flush, MOMENT_MS);
    });
}
