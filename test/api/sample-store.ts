import type { Store } from "../../src/store/store.ts";
import { openStore } from "../../src/store/stores.ts";
import { sampleGraphs } from "../support/sample.ts";

/** A store in memory with the sample articles, whose people and places are invented. */
export async function sampleStore(): Promise<Store> {
  const store = await openStore(":memory:");
  for (const graph of sampleGraphs()) await store.put(graph);
  return store;
}
