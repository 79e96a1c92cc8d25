import { UnreadableError } from "../extract/errors.ts";
import type { Reading } from "../extract/reading.ts";
import type { Source } from "../extract/source.ts";
import { read } from "../languages/read.ts";
import { checkSource } from "./check-source.ts";
import type { Document } from "./document.ts";
import { SourceError } from "./source-error.ts";

/**
 * Reads a document.
 *
 * @throws SourceError where there is no article in it, or one that cannot be read.
 */
export async function readDocument(document: Document): Promise<Reading> {
  const { body: text, facts, form, place } = document;
  if (form === "text") return readSource({ ...facts, text }, place);
  // Loaded when there is a page: a DOM takes longer to load than most articles to read.
  const { articleIn } = await import("./html/article-in.ts");
  return readSource(articleIn(document), place);
}

/**
 * Reads an article.
 *
 * @throws SourceError where a store could not keep it, or no language of ours fits it.
 */
export function readSource(source: Source, place: string): Reading {
  checkSource(source, place);
  try {
    return read(source);
  } catch (error) {
    throw error instanceof UnreadableError ? new SourceError(place, error.message, "LANGUAGE") : error;
  }
}
