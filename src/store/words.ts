import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { foldedWords, nameKey } from "../lexicon/fold.ts";
import { DATA } from "../lexicon/table.ts";

/**
 * Names the rules by which words and names are folded here. An article that was
 * indexed by others is not unchanged: read again, it is indexed anew.
 */
export const INDEX_RULES = createHash("sha256")
  .update(`1 ${readFileSync(`${DATA}folding.tsv`, "utf8")}`)
  .digest("base64url");

/** The words a text is found by, each once. */
export function indexWords(text: string): string[] {
  const words = new Set<string>();
  for (const run of text.match(RUN) ?? []) for (const word of wordsOfRun(run)) words.add(word);
  return [...words];
}

/** The key a name is found by, whole. */
export function nameIndexKey(name: string): string {
  return indexKey(nameKey(name));
}

/** The words of a name it can be looked for from: those of a long description are not. */
const MOST_WORDS = 8;

/**
 * What is left of a name from each later word, as keys:
 *
 *     nameRests("Salman bin Abdulaziz") = ["bin abdulaziz", "abdulaziz"]
 */
export function nameRests(name: string): string[] {
  const key = nameIndexKey(name);
  const rests: string[] = [];
  for (let at = key.indexOf(" "); at !== -1 && rests.length < MOST_WORDS - 1; at = key.indexOf(" ", at + 1)) {
    rests.push(key.slice(at + 1));
  }
  return rests;
}

/** A text as a key of an index: engines bound its length, so the rest of a long one becomes a digest. */
export function indexKey(text: string): string {
  if (text.length <= LONGEST_KEY) return text;
  const digest = createHash("sha256").update(text).digest("base64url");
  return `${text.slice(0, LONGEST_KEY - digest.length).replace(HALF_PAIR, "")}${digest}`;
}

/** Calls back for every run of a text that folds to words, mostly to one, where it stands in it. */
export function forEachRun(
  text: string,
  callback: (words: readonly string[], start: number, end: number) => void,
): void {
  RUN.lastIndex = 0;
  for (let match = RUN.exec(text); match; match = RUN.exec(text)) {
    callback(wordsOfRun(match[0]), match.index, match.index + match[0].length);
  }
}

const LONGEST_KEY = 200;
const LONGEST_WORD = 100;
/** What cutting may leave of a character outside the basic plane. */
const HALF_PAIR = /\p{Surrogate}$/u;
/** Marks and format characters are within words: they fold to nothing. */
const RUN = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\p{Cf}]*/gu;

/**
 * The same words stand in text after text: what they fold to is kept, up to a
 * bound. Short ones only, which are most; a longer match would keep the whole text
 * it was cut from.
 */
const KNOWN_RUNS = 50_000;
const LONGEST_KNOWN = 12;
const known = new Map<string, readonly string[]>();

function wordsOfRun(run: string): readonly string[] {
  const before = known.get(run);
  if (before) return before;
  const words = foldedWords(run).map(cut);
  if (run.length <= LONGEST_KNOWN) {
    if (known.size >= KNOWN_RUNS) known.clear();
    known.set(run, words);
  }
  return words;
}

/** A longer word is a mistake of the source, and no index takes it whole. */
function cut(word: string): string {
  return word.length <= LONGEST_WORD ? word : word.slice(0, LONGEST_WORD).replace(HALF_PAIR, "");
}
