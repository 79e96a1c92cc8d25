import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, it, onTestFinished } from "vitest";
import { postgresMissing, startPostgres } from "../test/support/postgres.ts";
import { writeArabic } from "./extract/corpus.ts";

/**
 * How much faster a queue is read by two workers than by one, each with one thread
 * that reads: in turns, on a server of its own. It tells something where there are
 * cores for both workers and the server.
 *
 *     npm run bench:queue
 *     ARTICLES=5000 ROUNDS=5 npm run bench:queue
 */

const ARTICLES = Number(process.env.ARTICLES ?? 2_000);
const ROUNDS = Number(process.env.ROUNDS ?? 3);
const WORDS = 280;

const folder = mkdtempSync(join(tmpdir(), "readout-bench-"));
afterAll(() => rmSync(folder, { recursive: true }));

it.skipIf(postgresMissing())("is read by workers", async () => {
  const articles = await writeFile();
  const server = await startPostgres(["fsync=on", "shared_buffers=256MB"]);
  onTestFinished(() => server.remove());
  process.stdout.write(`${availableParallelism()} cores, ${ARTICLES} articles of ${WORDS} words\n`);
  const ratios: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const rates: number[] = [];
    for (const workers of round % 2 === 0 ? [1, 2] : [2, 1]) {
      const database = await server.emptyDatabase();
      await readout(database, "ingest", articles, "--queue");
      const begun = performance.now();
      const work = Array.from({ length: workers }, () =>
        readout(database, "work", "--until-empty", "--threads", "1"),
      );
      await Promise.all(work);
      rates[workers] = (ARTICLES / (performance.now() - begun)) * 1_000;
    }
    const [, one = Number.NaN, two = Number.NaN] = rates;
    ratios.push(two / one);
    process.stdout.write(
      `one worker ${one.toFixed(0)} articles/s, two ${two.toFixed(0)}: ${(two / one).toFixed(2)} x\n`,
    );
  }
  ratios.sort((a, b) => a - b);
  process.stdout.write(`median ${ratios[Math.floor(ROUNDS / 2)]?.toFixed(2)} x\n`);
});

/** An object a line, as `readout ingest` takes it. */
async function writeFile(): Promise<string> {
  const { file } = await writeArabic(join(folder, "texts"), ARTICLES, WORDS);
  const texts = readFileSync(file, "utf8").trim().split("\n");
  const articles = join(folder, "articles.jsonl");
  writeFileSync(articles, texts.map((text) => `{"text":${text}}`).join("\n"));
  return articles;
}

async function readout(database: string, ...words: string[]): Promise<void> {
  const child = spawn(process.execPath, [resolve("dist/main.js"), ...words], {
    env: { ...process.env, DATABASE_URL: database },
    stdio: "ignore",
  });
  const [code] = await once(child, "close");
  if (code !== 0) throw new Error(`readout ${words.join(" ")} ended with ${code}.`);
}
