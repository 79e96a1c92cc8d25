import { afterAll, beforeAll } from "vitest";
import type { Store } from "../../../src/store/store.ts";
import { sampleGraphs } from "../../support/sample.ts";
import { emptyStore, type StoreUnderTest } from "../stores-under-test.ts";

/** A store with the sample articles, for tests that only read. */
export function sampleStore(kind: StoreUnderTest): () => Store {
  let store: Store | undefined;
  beforeAll(async () => {
    store = await emptyStore(kind);
    for (const graph of sampleGraphs()) await store.put(graph);
  });
  afterAll(() => store?.close());
  return () => {
    if (!store) throw new Error("The store is open only while the tests run.");
    return store;
  };
}
