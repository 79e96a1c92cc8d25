import type { Store } from "../store/store.ts";
import type { Deadline } from "./deadline.ts";
import type { Budget } from "./limits/budget.ts";
import { type Loaders, loadersOf } from "./loaders.ts";
import type { KnownNodes } from "./node-cache.ts";
import { type ReadStore, readStore } from "./read-store.ts";

/** What every resolver of one request shares. */
export interface Context {
  readonly store: ReadStore;
  readonly loaders: Loaders;
  readonly budget: Budget;
}

/** @param known nodes that need not be read again. */
export function contextOf(store: Store, deadline: Deadline, budget: Budget, known?: KnownNodes): Context {
  const reads = readStore(store, deadline);
  return { store: reads, loaders: loadersOf(reads, known), budget };
}
