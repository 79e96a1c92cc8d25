import { expect, it } from "vitest";
import { openStore } from "../../../src/store/stores.ts";
import { bulkGraphs } from "../../support/bulk.ts";
import { graphLines } from "../../support/graph-digest.ts";
import { putter } from "../../support/putter.ts";
import { sampleGraphs } from "../../support/sample.ts";
import type { StoreUnderTest } from "../stores-under-test.ts";

/** Two are enough to see that it holds; `KILL_ROUNDS=25` asks for more. */
const ROUNDS = Number(process.env.KILL_ROUNDS ?? 2);

export function survivalSuite(kind: StoreUnderTest): void {
  it.runIf(kind.lasting)(
    `keeps what it acknowledged, and nothing by half, when killed (${ROUNDS} times)`,
    async () => {
      const graphs = [...sampleGraphs(), ...bulkGraphs({ count: 250 })];
      const whole = await openStore(":memory:");
      for (const graph of graphs) await whole.put(graph);
      const reference = await graphLines(whole);
      await whole.close();

      for (let round = 0; round < ROUNDS; round++) {
        const address = await kind.address();
        const writer = putter(address);
        writer.put(graphs);
        // In the first half: some dozens are kept at once, and the last of them must not be.
        await writer.answered(1 + Math.floor((graphs.length * (round + 1)) / (2 * ROUNDS + 2)));
        await writer.kill();

        const store = await openStore(address);
        const kept = await store.nodes(graphs.map(({ article }) => article.id));
        for (const id of writer.acknowledged) expect(kept.some((node) => node?.id === id)).toBe(true);
        for (const [index, { article, statements, mentions, meetings }] of graphs.entries()) {
          const there = kept[index] !== undefined;
          const filter = { article: article.id };
          expect(await store.countStatements(filter)).toBe(there ? statements.length : 0);
          expect(await store.countMentions(filter)).toBe(there ? mentions.length : 0);
          expect(await store.countMeetings(filter)).toBe(there ? meetings.length : 0);
        }
        expect(kept.filter(Boolean).length).toBeLessThan(graphs.length);
        await Promise.all(graphs.map((graph) => store.put(graph)));
        expect(await graphLines(store)).toEqual(reference);
        await store.close();
      }
    },
    20_000 + ROUNDS * 15_000,
  );
}
