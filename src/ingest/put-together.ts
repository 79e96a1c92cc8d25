import type { Draft } from "../store/draft/draft.ts";
import type { Origin } from "../store/origin.ts";
import type { PutOutcome, Store } from "../store/store.ts";

/** Keeps drafts, and what they were read from. */
export interface DraftPutter {
  put(draft: Draft, origin: Origin): Promise<PutOutcome>;
  /** Says that no more will come for now: what waits is put. */
  flush(): void;
}

/** Graphs that wait for each other at most, and how long the first of them waits. */
const MOST = 80;
const MOMENT_MS = 500;

/**
 * Puts into a store, many at a time. A store keeps what is put in one turn in one
 * transaction, which costs little more than that of a single graph: the disk is
 * waited for once, a page that many rows go to is written once, and whom many
 * articles speak of is merged once.
 */
export function putTogether(store: Store): DraftPutter {
  const waiting: (() => void)[] = [];
  let timer: NodeJS.Timeout | undefined;

  function flush(): void {
    clearTimeout(timer);
    timer = undefined;
    for (const go of waiting.splice(0)) go();
  }

  return {
    flush,
    put: (draft, origin) =>
      new Promise((resolve, reject) => {
        waiting.push(() => store.put(draft, origin).then(resolve, reject));
        if (waiting.length === MOST) flush();
        else timer ??= setTimeout(flush, MOMENT_MS);
      }),
  };
}
