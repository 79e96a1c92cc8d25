import { createRequire } from "node:module";
import { it } from "vitest";
import type { Store } from "../src/store/store.ts";
import { bulkGraphs } from "../test/support/bulk.ts";
import { ENGINES } from "./store/engines.ts";
import { QUESTIONS } from "./store/questions.ts";

/**
 * How fast a store is filled and answers as it grows, and what of that is due to
 * its size.
 *
 *     npm run bench:store
 *     SIZES=10000,100000 STORES=sqlite npm run bench:store
 */

const SIZES = (process.env.SIZES ?? "10000,100000,1000000").split(",").map(Number);
const STORES = (process.env.STORES ?? Object.keys(ENGINES).join()).split(",");

const STATEMENTS_EACH = 5;
/** Articles that are put at once, as ingestion does. */
const TOGETHER = 64;
const WARM_UP = 50;

/** What is measured is the program as it is shipped, not as the tests load it. */
const { openStore }: typeof import("../src/store/stores.ts") = createRequire(import.meta.url)(
  "../dist/store/stores.js",
);

interface Figures {
  readonly p50: number;
  readonly p99: number;
}

it.each(STORES)("%s", async (name) => {
  const engine = await ENGINES[name]?.();
  if (!engine) return;
  const figures: Figures[][] = [];
  let articles = 0;
  for (const size of SIZES) {
    const store = await openStore(engine.address);
    const count = size / STATEMENTS_EACH - articles;
    const seconds = await fill(store, articles, count);
    articles += count;
    await engine.settle();
    figures.push(await measured(store));
    await store.close();
    print(
      `${engine.name}, ${size.toLocaleString("en")} statements: ${Math.round((count * STATEMENTS_EACH) / seconds)} statements/s, ${Math.round(count / seconds)} articles/s, ${(await engine.megabytes()).toFixed(0)} MB`,
    );
  }
  await engine.remove();

  print(`\n${engine.name}: p50 / p99 in ms, and the p50 of the largest over the smallest`);
  print(["", ...SIZES.map((size) => size.toLocaleString("en")), "ratio"].map(cell).join(""));
  for (const [index, question] of QUESTIONS.entries()) {
    const row = figures.map((sizes) => sizes[index] ?? { p50: 0, p99: 0 });
    const ratio = (row.at(-1)?.p50 ?? 0) / (row[0]?.p50 ?? 1);
    print(
      [question.name, ...row.map(({ p50, p99 }) => `${p50.toFixed(2)} / ${p99.toFixed(2)}`), ratio.toFixed(2)]
        .map(cell)
        .join(""),
    );
  }
});

/** Puts so many articles from a number on; gives the seconds the store took, without those the articles took to make. */
async function fill(store: Store, from: number, count: number): Promise<number> {
  let seconds = 0;
  for (let number = from; number < from + count; number += TOGETHER) {
    const graphs = [
      ...bulkGraphs({
        from: number,
        count: Math.min(TOGETHER, from + count - number),
        statementsEach: STATEMENTS_EACH,
      }),
    ];
    const start = performance.now();
    await Promise.all(graphs.map((graph) => store.put(graph)));
    seconds += (performance.now() - start) / 1_000;
  }
  return seconds;
}

async function measured(store: Store): Promise<Figures[]> {
  const figures: Figures[] = [];
  for (const { ask, times } of QUESTIONS) {
    for (let turn = 0; turn < Math.min(WARM_UP, times); turn++) await ask(store, turn);
    const taken: number[] = [];
    for (let turn = 0; turn < times; turn++) {
      const start = performance.now();
      await ask(store, turn);
      taken.push(performance.now() - start);
    }
    taken.sort((a, b) => a - b);
    figures.push({ p50: taken[Math.floor(times * 0.5)] ?? 0, p99: taken[Math.floor(times * 0.99)] ?? 0 });
  }
  return figures;
}

function cell(text: string, index: number): string {
  return index === 0 ? text.padEnd(42) : text.padStart(18);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
