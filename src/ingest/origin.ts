import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { DATA } from "../lexicon/table.ts";
import type { Origin } from "../store/origin.ts";
import type { Document } from "./document.ts";

/** The origin of what is read here from a document; where it came from makes no difference. */
export function originOf({ form, body, facts }: Omit<Document, "place">): Origin {
  reading ??= readingDigest();
  return { document: digest(JSON.stringify([form, body, Object.entries(facts).sort()])), reading };
}

/** Worked out once: nothing of it changes while the program runs. */
let reading: string | undefined;

/** The folders of the program that what is read and kept of a document depends on. */
const PARTS = ["extract", "graph", "ingest", "languages", "lexicon", "store", "text"];

/**
 * Of the vocabulary and the program: an article that was read by others is read
 * again. Of their contents, so that it is the same on every machine; with the
 * versions of the libraries.
 */
function readingDigest(): string {
  const program = fileURLToPath(new URL("../", import.meta.url));
  const files = [
    `${DATA}../package.json`,
    ...filesIn(DATA, /\.tsv$/),
    ...PARTS.flatMap((part) => filesIn(`${program}${part}/`, /\.[jt]s$/)),
  ];
  const hash = createHash("sha256");
  for (const file of files) hash.update(readFileSync(file)).update("\0");
  return hash.digest("base64url");
}

function filesIn(folder: string, wanted: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => wanted.test(file))
    .sort()
    .map((file) => folder + file);
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("base64url");
}
