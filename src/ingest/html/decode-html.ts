import { decode } from "../decode.ts";

/** How far into a page its charset may be declared; the HTML standard says 1024 bytes, pages do not. */
const DECLARATION_WITHIN = 4096;

/**
 * The text of a page: as told from outside (an HTTP header, a person), else as
 * its `meta` element declares, else UTF-8.
 *
 * @throws SourceError where the bytes are not in that charset.
 */
export function decodeHtml(bytes: Uint8Array, place: string, told?: string): string {
  return decode(bytes, place, told ?? declaredIn(bytes));
}

function declaredIn(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, DECLARATION_WITHIN)).toString("latin1");
  for (const [tag] of head.matchAll(/<meta[^>]*/gi)) {
    const charset = /charset\s*=\s*(?:["']\s*)?([\w:.-]+)/i.exec(tag)?.[1];
    if (charset !== undefined) return charset;
  }
  return undefined;
}
