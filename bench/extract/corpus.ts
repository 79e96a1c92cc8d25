import { once } from "node:events";
import { createWriteStream, readdirSync, readFileSync } from "node:fs";
import { finished } from "node:stream/promises";
import { randomFrom } from "../../test/support/random.ts";
import { ENGLISH } from "./english.ts";
import { inventedName } from "./invented-name.ts";

/** A file with a text a line, as JSON. */
export interface Corpus {
  readonly file: string;
  readonly articles: number;
}

/** A readout, with the people it names: in full, and in the form used alone afterwards. */
interface Readout {
  readonly text: string;
  readonly persons: readonly { readonly name: string; readonly short: string }[];
}

const READOUTS = "test/readouts";
const SEED = 20180522;
/** So many tokens has a word, its punctuation with it. */
const TOKENS_A_WORD = 1.12;

/**
 * Writes so many articles of about so many words: paragraphs from the heads of
 * readouts drawn one after another, in which each article has people of its own.
 */
export async function writeArabic(file: string, articles: number, words: number): Promise<Corpus> {
  const random = randomFrom(SEED);
  const readouts = readdirSync(READOUTS)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => readoutOf(name.slice(0, -".txt".length)));
  await writeLines(file, articles, () => {
    const paragraphs: string[] = [];
    for (let count = 0; count < words; count = paragraphs.join(" ").split(/\s+/).length) {
      const lines = renamed(drawn(readouts, random), random).split("\n");
      paragraphs.push(...lines.slice(0, Math.ceil(lines.length / 2)));
    }
    return trimmedTo(words, paragraphs);
  });
  return { file, articles };
}

/** Writes as many English articles as have so many tokens. */
export async function writeEnglish(file: string, tokens: number, words: number): Promise<Corpus> {
  const random = randomFrom(SEED);
  const articles = Math.ceil(tokens / (words * TOKENS_A_WORD));
  await writeLines(file, articles, () => {
    const sentences: string[] = [];
    for (let count = 0; count < words; count += (sentences.at(-1) ?? "").split(" ").length) {
      const name = inventedName("en", random);
      const [, family = name] = name.split(" ");
      sentences.push(drawn(ENGLISH, random).replaceAll("NAME", name).replaceAll("FAMILY", family));
    }
    return sentences.join(" ");
  });
  return { file, articles };
}

function readoutOf(name: string): Readout {
  const { persons = [] }: Partial<Readout> = JSON.parse(
    readFileSync(`${READOUTS}/${name}.gold.json`, "utf8"),
  );
  return { text: readFileSync(`${READOUTS}/${name}.txt`, "utf8").trim(), persons };
}

/** The text with other people in it. */
function renamed({ text, persons }: Readout, random: () => number): string {
  let out = text;
  for (const { name, short } of persons) {
    const other = inventedName("ar", random);
    out = out.replaceAll(name, other).replaceAll(short, other.split(" ").at(-1) ?? other);
  }
  return out;
}

/** Paragraphs up to so many words, whole ones but for the last. */
function trimmedTo(words: number, paragraphs: readonly string[]): string {
  let left = words;
  const kept: string[] = [];
  for (const paragraph of paragraphs) {
    if (left <= 0) break;
    const all = paragraph.split(/\s+/);
    kept.push(all.slice(0, left).join(" "));
    left -= all.length;
  }
  return kept.join("\n");
}

function drawn<Item>(items: readonly Item[], random: () => number): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error("There is nothing to draw from.");
  return item;
}

async function writeLines(file: string, count: number, next: () => string): Promise<void> {
  const out = createWriteStream(file);
  for (let i = 0; i < count; i++) {
    if (!out.write(`${JSON.stringify(next())}\n`)) await once(out, "drain");
  }
  out.end();
  await finished(out);
}
