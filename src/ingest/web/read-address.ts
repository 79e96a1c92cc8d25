import { decode } from "../decode.ts";
import type { Document, Refusal } from "../document.ts";
import { decodeHtml } from "../html/decode-html.ts";
import { SourceError } from "../source-error.ts";
import { charsetOfXml, entriesOf, type FeedEntry } from "./feed.ts";
import { type Fetched, fetchBounded } from "./fetch-bounded.ts";
import type { MayConnect } from "./guard.ts";

/**
 * The documents at an address: the page there, or those a feed there leads to.
 *
 * @throws SourceError where the address itself gives nothing.
 */
export async function* readAddress(
  address: string,
  mayConnect: MayConnect,
): AsyncGenerator<Document | Refusal> {
  const fetched = await fetchBounded(address, mayConnect);
  if (isFeed(fetched)) {
    const feed = decode(fetched.bytes, address, fetched.charset ?? charsetOfXml(fetched.bytes));
    yield* readEntries(entriesOf(feed, address, fetched.url), mayConnect);
  } else {
    yield pageOf(fetched, address);
  }
}

/** The pages that entries of a feed lead to, one after the other, so that no site is crowded. */
export async function* readEntries(
  entries: readonly FeedEntry[],
  mayConnect: MayConnect,
): AsyncGenerator<Document | Refusal> {
  for (const { url, ...facts } of entries) {
    try {
      const page = pageOf(await fetchBounded(url, mayConnect), url);
      yield { ...page, facts: { ...page.facts, ...facts } };
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      yield { ...error.refusal, place: url };
    }
  }
}

function pageOf({ type, charset, bytes, url }: Fetched, place: string): Document {
  switch (type) {
    case "text/html":
    case "application/xhtml+xml":
    case "":
      return { place, body: decodeHtml(bytes, place, charset), form: "html", facts: { url } };
    case "text/plain":
      return { place, body: decode(bytes, place, charset), form: "text", facts: { url } };
    default:
      throw new SourceError(
        place,
        `The server sent ${type}, neither a page, a text nor a feed.`,
        "MALFORMED",
      );
  }
}

function isFeed({ type, bytes }: Fetched): boolean {
  if (/[/+](?:rss|atom|rdf)\b/.test(type) || type === "application/feed+json") return true;
  if (!/[/+]xml$/.test(type) || type === "application/xhtml+xml") return false;
  return /<(?:rss|feed|rdf:RDF)\b/i.test(Buffer.from(bytes.subarray(0, 2048)).toString("latin1"));
}
