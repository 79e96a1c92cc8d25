import type { Document } from "../document.ts";
import { decodeHtml } from "../html/decode-html.ts";
import { MAX_PAGE_BYTES } from "../limits.ts";
import { readBounded } from "./read-bounded.ts";

/**
 * A page saved as a file.
 *
 * @throws SourceError where it cannot be read, or is not in the charset it declares.
 */
export async function readHtmlFile(path: string, charset?: string): Promise<Document> {
  const body = decodeHtml(await readBounded(path, MAX_PAGE_BYTES), path, charset);
  return { place: path, body, form: "html", facts: {} };
}
