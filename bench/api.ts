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
const ALL = [
  "readout, cache off",
  BASE,
  "readout, cache on",
  "Mercurius + JIT, cache in front",
  "Yoga 5",
  "Apollo 5 as it comes",
  "ready bytes",
];

/** The base and those that one of the words of `SERVERS` stands in; all of them by default. */
const WANTED = (process.env.SERVERS ?? "").split(",");
const KINDS = ALL.filter((kind) => kind === BASE || WANTED.some((word) => kind.includes(word)));

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

it.each(questions(ARTICLES))("$name", async (question) => {
  const results = new Map<string, Measured[]>(KINDS.map((kind) => [kind, []]));
  for (const contestant of contestants) await contestant.measure(1, bodiesFor(contestant.kind, question));
  for (let round = 0; round < ROUNDS; round++) {
    for (const contestant of contestants) {
      results
        .get(contestant.kind)
        ?.push(await contestant.measure(SECONDS, bodiesFor(contestant.kind, question)));
    }
  }
  print(question.name, results);
});

/** Nine of ten are repeated where answers are kept; elsewhere it makes no difference. */
function bodiesFor(kind: string, question: Asked): () => string {
  let number = 0;
  if (!kind.includes("cache on") && !kind.includes("cache in front"))
    return () => question.repeated(number++);
  return () => (number++ % 10 === 9 ? question.fresh() : question.repeated(number));
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
