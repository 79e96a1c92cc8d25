// Reads the texts of a file, a line each, and prints the figures as JSON: node reader.mjs READER FILE.
// What is measured is the program as it is shipped.

import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";

const WARM_UP = 200;

const [, , reader = "", file = ""] = process.argv;
const read = await readerOf(reader);
const times = [];
let tokens = 0;
let articles = 0;
for await (const line of createInterface({ input: createReadStream(file) })) {
  const text = JSON.parse(line);
  const start = performance.now();
  const count = read(text);
  const took = performance.now() - start;
  articles++;
  if (articles <= WARM_UP) continue;
  times.push(took);
  tokens += count();
}
const seconds = times.reduce((sum, time) => sum + time, 0) / 1_000;
times.sort((a, b) => a - b);
process.stdout.write(
  JSON.stringify({
    articles: times.length,
    tokens,
    seconds,
    p50: times[Math.floor(times.length * 0.5)],
    p99: times[Math.floor(times.length * 0.99)],
    longest: times.at(-1),
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
  }),
);

/** What reads a text and gives a function that counts its tokens, which is not measured. */
async function readerOf(name) {
  if (name === "readout") {
    const { read } = await import("../../dist/languages/read.js");
    const { tokensOf } = await import("../../dist/text/token.js");
    return (text) => {
      read({ text, language: "ar" });
      return () => tokensOf(text, { start: 0, end: text.length }).length;
    };
  }
  const { default: winkNLP } = await import("wink-nlp");
  const { default: model } = await import("wink-eng-lite-web-model");
  const nlp = winkNLP(model, name.endsWith("entities") ? ["sbd", "pos", "ner"] : undefined);
  return (text) => {
    const document = nlp.readDoc(text);
    return () => document.tokens().length();
  };
}
