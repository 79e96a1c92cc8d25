import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  createReadStream,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, it } from "vitest";
import { writeArabic } from "./extract/corpus.ts";

/**
 * How fast text files come into a store, from the disk to the disk, and what
 * memory that takes: of few articles and of many. The whole command is measured,
 * its start and its end included.
 *
 *     npm run bench:ingest
 *     ARTICLES=1000,30000 WORDS=280 DATABASE_URL=postgres://… npm run bench:ingest
 */

const SIZES = (process.env.ARTICLES ?? "1000,30000").split(",").map(Number);
const WORDS = Number(process.env.WORDS ?? 280);
/** A database given has to be empty, and is left with what was taken in; else it is a file. */
const DATABASE_URL = process.env.DATABASE_URL;

const folder = mkdtempSync(join(tmpdir(), "readout-bench-"));
afterAll(() => rmSync(folder, { recursive: true }));

it("takes articles in", async () => {
  process.stdout.write(`${availableParallelism()} cores, ${WORDS} words an article\n`);
  print(["articles", "seconds", "articles/s", "again, articles/s", "peak MB", "file MB"]);
  for (const size of SIZES) {
    const articles = await writeFiles(size);
    const database = DATABASE_URL ?? `file:${join(folder, `${size}.db`)}`;
    const first = await ingest(articles, database);
    const again = await ingest(articles, database);
    const bytes = DATABASE_URL === undefined ? statSync(database.slice("file:".length)).size : Number.NaN;
    print([
      size.toLocaleString("en"),
      first.seconds.toFixed(1),
      (size / first.seconds).toFixed(0),
      (size / again.seconds).toFixed(0),
      Math.max(first.peakMegabytes, again.peakMegabytes).toFixed(0),
      (bytes / 1e6).toFixed(0),
    ]);
  }
});

async function writeFiles(size: number): Promise<string> {
  const { file } = await writeArabic(join(folder, "corpus.jsonl"), size, WORDS);
  const home = join(folder, `articles-${size}`);
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const shelf = join(home, String(Math.floor(number / 1_000)).padStart(3, "0"));
    if (number % 1_000 === 0) mkdirSync(shelf, { recursive: true });
    writeFileSync(join(shelf, `${number++}.txt`), JSON.parse(line));
  }
  return home;
}

async function ingest(
  articles: string,
  database: string,
): Promise<{ seconds: number; peakMegabytes: number }> {
  const begun = performance.now();
  const child = spawn(process.execPath, [resolve("dist/main.js"), "ingest", articles], {
    env: { ...process.env, DATABASE_URL: database },
    stdio: ["ignore", "ignore", "inherit"],
  });
  let peakMegabytes = Number.NaN;
  const watch = setInterval(() => {
    peakMegabytes = peakOf(child.pid) ?? peakMegabytes;
  }, 100);
  const [code] = await once(child, "close");
  clearInterval(watch);
  if (code !== 0) throw new Error(`readout ingest ended with ${code}.`);
  return { seconds: (performance.now() - begun) / 1_000, peakMegabytes };
}

/** The most memory a process has had, as Linux tells; elsewhere it is not known. */
function peakOf(pid: number | undefined): number | undefined {
  try {
    const kilobytes = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
  } catch {
    return undefined;
  }
}

function print(cells: readonly string[]): void {
  process.stdout.write(`${cells.map((cell) => cell.padStart(18)).join("")}\n`);
}
