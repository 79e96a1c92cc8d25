import { parseFeed } from "feedsmith";
import { dateIn } from "../local-date.ts";
import { SourceError } from "../source-error.ts";

/** An entry of a feed: where its article is, and what the feed says of it. */
export interface FeedEntry {
  readonly url: string;
  readonly headline?: string;
  readonly publishedOn?: string;
}

/** What the formats have in common, whatever they call it. */
interface RawEntry {
  readonly title?: string | undefined;
  readonly link?: string | undefined;
  readonly date?: string | undefined;
}

/**
 * The entries of an RSS, Atom, RDF or JSON feed that lead somewhere.
 *
 * @param base What relative links are relative to: the address of the feed.
 * @throws SourceError where it is no feed, or leads nowhere.
 */
export function entriesOf(feed: string, place: string, base?: string): FeedEntry[] {
  const entries = rawEntries(feed, place).flatMap(({ title, link, date }) => {
    if (link === undefined || !URL.canParse(link, base)) return [];
    const publishedOn = date === undefined ? undefined : dateIn(date);
    return {
      url: new URL(link, base).href,
      ...(title && { headline: title }),
      ...(publishedOn !== undefined && { publishedOn }),
    };
  });
  if (entries.length === 0)
    throw new SourceError(place, "This feed has no entry with an address.", "MALFORMED");
  return entries;
}

function rawEntries(feed: string, place: string): readonly RawEntry[] {
  const parsed = parse(feed, place);
  switch (parsed.format) {
    case "rss":
      return (parsed.feed.items ?? []).map(({ title, link, pubDate, dc }) => ({
        title,
        link,
        date: pubDate ?? dc?.date,
      }));
    case "rdf":
      return (parsed.feed.items ?? []).map(({ title, link, dc }) => ({ title, link, date: dc?.date }));
    case "atom":
      return (parsed.feed.entries ?? []).map(({ title, links, published, updated }) => ({
        title,
        link: (links?.find(({ rel }) => rel === undefined || rel === "alternate") ?? links?.[0])?.href,
        date: published ?? updated,
      }));
    case "json":
      return (parsed.feed.items ?? []).map(({ title, url, date_published }) => ({
        title,
        link: url,
        date: date_published,
      }));
  }
}

function parse(feed: string, place: string): ReturnType<typeof parseFeed> {
  try {
    return parseFeed(feed);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SourceError(place, `This is no feed that can be read: ${reason}.`, "MALFORMED");
  }
}

/** The charset a feed declares. */
export function charsetOfXml(xml: Uint8Array): string | undefined {
  const head = Buffer.from(xml.subarray(0, 200)).toString("latin1");
  return /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w:.-]+)/i.exec(head)?.[1];
}
