import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, it } from "vitest";
import { openStore } from "../src/store/stores.ts";
import { bulkGraphs } from "../test/support/bulk.ts";
import { Contestant, type Measured } from "./api/contestant.ts";
import { type Asked, questions } from "./api/questions.ts";

/**
 * How fast the API answers, beside other servers of the same schema, store and
 * loaders: all in one run, in turns, so that what slows the machine slows all.
 *
 *     npm run bench:api
 *     ROUNDS=9 SECONDS=5 ARTICLES=20000 SERVERS="readout,Yoga" npm run bench:api
 */

const ROUNDS = Number(process.env.ROUNDS ?? 5);
const SECONDS = Number(process.env.SECONDS ?? 3);
const ARTICLES = Number(process.env.ARTICLES ?? 4_000);

/** The one that all are compared with. */
const BASE = "Mercurius + JIT";
/** In each, all are asked the same. */
const LOADS = [
  {
    name: "all repeated",
    newOnes: 0,
    kinds: ["readout, cache off", BASE, "Yoga 5", "Apollo 5 as it comes", "ready bytes"],
  },
  {
    name: "one of ten new",
    newOnes: 1,
    kinds: ["readout, cache on", BASE, "Mercurius + JIT, cache in front", "Mercurius + JIT, nothing kept"],
  },
] as const;

/** The base and those that one of the words of `SERVERS` stands in; all of them by default. */
const WANTED = (process.env.SERVERS ?? "").split(",");
const wanted = (kind: string) => kind === BASE || WANTED.some((word) => kind.includes(word));
const KINDS = [...new Set(LOADS.flatMap(({ kinds }) => kinds.filter(wanted)))];

const folder = mkdtempSync(join(tmpdir(), "readout-bench-"));
const address = `file:${join(folder, "bench.db")}`;
const store = await openStore(address);
for (const graph of bulkGraphs({ count: ARTICLES })) await store.put(graph);
await store.close();

const contestants = await Promise.all(KINDS.map((kind) => Contestant.start(kind, address)));
afterAll(() => {
  for (const contestant of contestants) contestant.stop();
  rmSync(folder, { recursive: true });
});

const RUNS = questions(ARTICLES).flatMap((question) =>
  LOADS.map((load) => ({ question, load, name: `${question.name}, ${load.name}` })),
);

it.each(RUNS)("$name", async ({ question, load, name }) => {
  const asked = contestants.filter(({ kind }) => load.kinds.some((one) => one === kind));
  const results = new Map<string, Measured[]>(asked.map(({ kind }) => [kind, []]));
  for (const contestant of asked) await contestant.measure(1, bodiesOf(question, load.newOnes));
  for (let round = 0; round < ROUNDS; round++) {
    for (const contestant of asked) {
      results.get(contestant.kind)?.push(await contestant.measure(SECONDS, bodiesOf(question, load.newOnes)));
    }
  }
  print(name, results);
});

/** @param newOnes how many of ten were not asked before. */
function bodiesOf(question: Asked, newOnes: number): () => string {
  let number = 0;
  return () => (number++ % 10 < newOnes ? question.fresh() : question.repeated(number));
}

function print(name: string, results: ReadonlyMap<string, readonly Measured[]>): void {
  const base = results.get(BASE) ?? [];
  const rows = [...results].map(([kind, rounds]) => {
    const ratios = rounds.map(({ perSecond }, round) => perSecond / (base[round]?.perSecond ?? Number.NaN));
    return {
      server: kind,
      "requests/s": Math.round(median(rounds.map(({ perSecond }) => perSecond))),
      "p50 ms": median(rounds.map(({ p50 }) => p50)),
      "p99 ms": median(rounds.map(({ p99 }) => p99)),
      "CPU µs": Math.round(median(rounds.map(({ cpu = Number.NaN }) => cpu))),
      // Of one that is ahead of whoever asks, this says more than how many are answered.
      "less CPU": median(
        rounds.map(({ cpu = Number.NaN }, round) => (base[round]?.cpu ?? Number.NaN) / cpu),
      ).toFixed(2),
      [`ratio to ${BASE}`]: median(ratios).toFixed(2),
      "of rounds": `${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)}`,
    };
  });
  console.log(
    `\n${name}: ${ROUNDS} rounds of ${SECONDS} s, 32 connections, ${ARTICLES * 5} statements in SQLite`,
  );
  console.table(rows);
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
