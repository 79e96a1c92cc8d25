import { checkSource } from "../check-source.ts";
import { decode } from "../decode.ts";
import type { Document } from "../document.ts";
import { MAX_ARTICLE_BYTES } from "../limits.ts";
import { readBounded } from "./read-bounded.ts";

/**
 * A text file as an article.
 *
 * @throws SourceError where it cannot be read, or is not text.
 */
export async function readTextFile(path: string, charset?: string): Promise<Document> {
  const text = decode(await readBounded(path, MAX_ARTICLE_BYTES), path, charset);
  checkSource({ text }, path);
  return { place: path, body: text, form: "text", facts: {} };
}
