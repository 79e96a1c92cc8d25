import type { Store } from "../store/store.ts";
import { ANONYMOUS, type Caller } from "./caller.ts";
import type { Deadline } from "./deadline.ts";
import type { Ingest } from "./ingest/ingest.ts";
import type { KnownData } from "./kept-data.ts";
import type { Budget } from "./limits/budget.ts";
import { type Loaders, loadersOf } from "./loaders.ts";
import { type ReadStore, readStore } from "./read-store.ts";

/** What every resolver of one request shares. */
export interface Context {
  readonly store: ReadStore;
  readonly loaders: Loaders;
  readonly budget: Budget;
  readonly caller: Caller;
  readonly ingest: Ingest;
}

/** What a request may bring beside its question. */
export interface Surroundings {
  /** What need not be read again. */
  readonly known?: KnownData;
  /** Nobody in particular, if left out: one who may ask and not write. */
  readonly caller?: Caller;
  /** How articles are taken in, where they are. */
  readonly ingest?: Ingest;
}

export function contextOf(
  store: Store,
  deadline: Deadline,
  budget: Budget,
  { known, caller = ANONYMOUS, ingest = readsOnly }: Surroundings = {},
): Context {
  const reads = readStore(store, deadline, known);
  return { store: reads, loaders: loadersOf(reads, known), budget, caller, ingest };
}

async function readsOnly(): Promise<never> {
  throw new Error("An article came in where nobody takes articles.");
}
