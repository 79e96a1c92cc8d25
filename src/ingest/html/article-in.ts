import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import type { Source } from "../../extract/source.ts";
import type { Document } from "../document.ts";
import { dateIn } from "../local-date.ts";
import { SourceError } from "../source-error.ts";
import { isWebAddress } from "../web/is-web-address.ts";
import { checkShape } from "./check-shape.ts";
import { type PageNode, textOf } from "./text-of.ts";

/**
 * The article in a page, without the menus and notices around it. Headline,
 * date, address and agency are the page's own, where whoever gave the page did
 * not say otherwise. To be called in a thread that can be stopped: some pages
 * take minutes.
 *
 * @throws SourceError where there is no article in it.
 */
export function articleIn({ body, place, facts }: Document): Source {
  checkShape(body, place);
  const { document } = parseHTML(wholePage(body));
  // Readability takes the page apart: what the page says of itself is read first.
  const said = factsIn(document);
  const { content, title } = readable(document) ?? {};
  const { headline = title?.trim() || undefined, ...others } = { ...said, ...facts };
  const text = content ? withoutHeadline(textOf(content), headline) : "";
  if (text === "")
    throw new SourceError(
      place,
      "No article was found in this page: its body comes out empty.",
      "NO_ARTICLE",
    );
  return { text, ...others, ...(headline !== undefined && { headline }) };
}

/** A part of a page, as JSON Lines often hold, becomes the body of one. */
function wholePage(html: string): string {
  const page = /<body[\s>]/i.test(html) ? html : `<body>${html}</body>`;
  return /<html[\s>]/i.test(page) ? page : `<!doctype html><html>${page}</html>`;
}

function readable(document: PageDocument): ReturnType<Readability<PageNode>["parse"]> | undefined {
  try {
    return new Readability<PageNode>(document, { serializer: (node) => node }).parse();
  } catch {
    // What it throws at a page it cannot make sense of says nothing to anybody.
    return undefined;
  }
}

/** Some pages repeat the headline as the first line of the body. */
function withoutHeadline(text: string, headline: string | undefined): string {
  const [first, ...rest] = text.split("\n");
  return first === headline ? rest.join("\n") : text;
}

type PageDocument = ReturnType<typeof parseHTML>["document"];

function factsIn(document: PageDocument): Document["facts"] {
  const meta = (...names: readonly string[]) => {
    for (const name of names) {
      const content = document
        .querySelector(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`)
        ?.getAttribute("content");
      if (content?.trim()) return content.trim();
    }
    return undefined;
  };
  const headline = meta("og:title", "headline") ?? document.querySelector("h1")?.textContent?.trim();
  const agency = meta("og:site_name", "application-name");
  const stamp =
    meta("article:published_time", "datePublished", "pubdate", "date", "dc.date", "DC.date.issued") ??
    document.querySelector("time[datetime]")?.getAttribute("datetime");
  const publishedOn = stamp ? dateIn(stamp) : undefined;
  const url = document.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? meta("og:url");
  return {
    ...(headline && { headline }),
    ...(agency && { agency }),
    ...(publishedOn && { publishedOn }),
    ...(url && isWebAddress(url) && { url }),
  };
}
