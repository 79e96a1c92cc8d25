import { decode } from "../decode.ts";
import type { Document, Refusal } from "../document.ts";
import { readBounded } from "../files/read-bounded.ts";
import { MAX_PAGE_BYTES } from "../limits.ts";
import { charsetOfXml, entriesOf } from "./feed.ts";
import type { MayConnect } from "./guard.ts";
import { readEntries } from "./read-address.ts";

/**
 * The pages that a feed kept in a file leads to.
 *
 * @throws SourceError where it cannot be read, or is no feed.
 */
export async function* readFeedFile(
  path: string,
  mayConnect: MayConnect,
): AsyncGenerator<Document | Refusal> {
  const bytes = await readBounded(path, MAX_PAGE_BYTES);
  yield* readEntries(entriesOf(decode(bytes, path, charsetOfXml(bytes)), path), mayConnect);
}
