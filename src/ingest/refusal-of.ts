import { checkDocument } from "./check-source.ts";
import type { Document, Refusal } from "./document.ts";
import { SourceError } from "./source-error.ts";

/** What keeps a document out before it is read; undefined where nothing does. */
export function refusalOf(document: Document): Refusal | undefined {
  try {
    checkDocument(document);
    return undefined;
  } catch (error) {
    if (error instanceof SourceError) return error.refusal;
    throw error;
  }
}
