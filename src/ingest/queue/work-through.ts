import { setTimeout } from "node:timers/promises";
import { StoreUnavailableError } from "../../store/errors.ts";
import type { Store } from "../../store/store.ts";
import { keeperOf } from "../keeper.ts";
import type { Outcome } from "../outcome.ts";
import type { ArticleQueue, Taken } from "./article-queue.ts";

export interface WorkOptions {
  readonly threads: number;
  /** Ends the work: what is in hand is finished, nothing more is taken. */
  readonly signal: AbortSignal;
  /** Whether to end when nothing is left, instead of waiting for more. */
  readonly untilEmpty: boolean;
  readonly onOutcome: (outcome: Outcome) => void;
  /** Told when the database cannot be reached; it is tried again. */
  readonly onTrouble: (error: Error) => void;
}

/** Documents that a hand takes at a time, and hands: enough that some are read while others are put together. */
const IN_HAND = 32;
const HANDS = 4;
/** How long to wait when there is nothing to take, or nowhere to take it from. */
const PAUSE_MS = 500;

/**
 * Takes documents from the queue, reads them, and keeps what was read. A
 * document is done with only when the store has it: a worker killed in between
 * leaves it to another, and keeping it twice changes nothing.
 */
export async function workThrough(queue: ArticleQueue, store: Store, options: WorkOptions): Promise<void> {
  const keeper = keeperOf(store, options.threads);
  // Several hands: some take and give back while others are reading.
  const work = async () => {
    while (!options.signal.aborted) {
      const taken = await takeSome(queue, options);
      if (taken.length > 0) await deal(taken);
      else if (options.untilEmpty && (await isEmpty(queue, options))) return;
      else await pause(options.signal);
    }
  };
  const deal = async (taken: readonly Taken[]) => {
    const kept = await Promise.all(taken.map(read));
    const done = kept.flatMap((one) => one ?? []);
    if (done.length > 0) await trying(() => queue.done(done), options, undefined);
  };
  /** The document again when it is done with; undefined when it is not, which the queue has been told. */
  const read = async (taken: Taken): Promise<Taken | undefined> => {
    try {
      const outcome = await keeper.keep(taken.document);
      const refused = outcome.outcome === "refused";
      if (refused) await queue.setAside(taken, outcome.problem);
      options.onOutcome(outcome);
      return refused ? undefined : taken;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      await trying(() => queue.failed(taken, reason), options, undefined);
      return undefined;
    }
  };
  try {
    await Promise.all(Array.from({ length: HANDS }, work));
  } finally {
    await keeper.close();
  }
}

async function takeSome(queue: ArticleQueue, options: WorkOptions): Promise<readonly Taken[]> {
  return trying(() => queue.take(IN_HAND), options, []);
}

async function isEmpty(queue: ArticleQueue, options: WorkOptions): Promise<boolean> {
  const state = await trying(() => queue.state(), options, undefined);
  return state?.waiting === 0 && state.underWay === 0;
}

/** The result, or what stands for it while the database is away. */
async function trying<Result>(
  work: () => Promise<Result>,
  { onTrouble }: WorkOptions,
  otherwise: Result,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof StoreUnavailableError)) throw error;
    onTrouble(error);
    return otherwise;
  }
}

async function pause(signal: AbortSignal): Promise<void> {
  await setTimeout(PAUSE_MS, undefined, { signal }).catch(() => {});
}
