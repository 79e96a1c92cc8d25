import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, it } from "vitest";
import { type Corpus, writeArabic, writeEnglish } from "./extract/corpus.ts";

/**
 * How fast articles are read on one core, and what memory that takes: of few
 * articles and of many; beside wink-nlp, which reads English, on as many tokens.
 * The articles are made of the readouts of the tests, with other names in each.
 *
 *     npm run bench:extract
 *     ARTICLES=2000,20000 WORDS=280 npm run bench:extract
 */

const SIZES = (process.env.ARTICLES ?? "2000,20000").split(",").map(Number);
const WORDS = Number(process.env.WORDS ?? 280);

/** With two processors or more, the reader has one to itself. */
const PINNED = process.platform === "linux" && spawnSync("taskset", ["-c", "0,1", "true"]).status === 0;

const folder = mkdtempSync(join(tmpdir(), "readout-bench-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** What `reader.mjs` prints. */
interface Measured {
  readonly articles: number;
  readonly tokens: number;
  readonly seconds: number;
  readonly p50: number;
  readonly p99: number;
  readonly longest: number;
  readonly peakMegabytes: number;
}

it("reads articles", async () => {
  print(["", "articles", "articles/s", "tokens/s", "p50 ms", "p99 ms", "longest ms", "peak MB"]);
  let readout: Measured | undefined;
  for (const size of SIZES) {
    const corpus = await writeArabic(join(folder, "arabic.jsonl"), size, WORDS);
    readout = measure("readout", corpus);
    printFigures("readout", readout);
  }
  if (!readout) return;
  const english = await writeEnglish(join(folder, "english.jsonl"), readout.tokens, WORDS);
  const ratios = ["tokens, part of speech, entities", "all it has"].map((pipeline) => {
    const wink = measure(`wink-nlp, ${pipeline}`, english);
    printFigures(`wink-nlp, ${pipeline}`, wink);
    return `${perSecond(readout.tokens, readout) / perSecond(wink.tokens, wink)} of wink-nlp with ${pipeline}`;
  });
  process.stdout.write(`\ntokens/s of readout: ${ratios.map(shortened).join("; ")}\n`);
});

/** In a process of its own, so that its memory is its own. */
function measure(reader: string, { file }: Corpus): Measured {
  const command = ["node", "bench/extract/reader.mjs", reader, file];
  const [program = "node", ...rest] = PINNED ? ["taskset", "-c", "1", ...command] : command;
  const { stdout, stderr, status } = spawnSync(program, rest, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${reader} did not end well: ${stderr}`);
  return JSON.parse(stdout);
}

function printFigures(reader: string, measured: Measured): void {
  const { articles, tokens, p50, p99, longest, peakMegabytes } = measured;
  print([
    reader,
    articles.toLocaleString("en"),
    Math.round(perSecond(articles, measured)).toLocaleString("en"),
    Math.round(perSecond(tokens, measured)).toLocaleString("en"),
    p50.toFixed(2),
    p99.toFixed(2),
    longest.toFixed(1),
    peakMegabytes.toFixed(0),
  ]);
}

function perSecond(count: number, { seconds }: Measured): number {
  return count / seconds;
}

/** A number in a sentence, with two digits after the point. */
function shortened(sentence: string): string {
  return sentence.replace(/^[\d.]+/, (number) => Number(number).toFixed(2));
}

function print(cells: readonly string[]): void {
  process.stdout.write(
    `${cells.map((cell, i) => (i === 0 ? cell.padEnd(44) : cell.padStart(12))).join("")}\n`,
  );
}
