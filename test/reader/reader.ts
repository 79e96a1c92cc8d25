import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { ingestOne } from "../../src/ingest/ingest-one.ts";
import type { ServerOptions } from "../../src/server/server-options.ts";
import { post, type Served, served } from "../server/served.ts";
import { openBrowser } from "../support/chromium.ts";

/** The first document, and the invented sample articles, served with the reader to a real browser. */
export interface Reader {
  readonly server: Served;
  open(path: string, look?: Partial<Look>): Promise<OpenPage>;
  close(): Promise<void>;
}

export interface Look {
  readonly language: "en" | "ar";
  readonly theme: "light" | "dark";
  readonly size: "desktop" | "phone";
}

export interface OpenPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What the console and the page complained of, and every address asked outside the server. */
  readonly complaints: readonly string[];
  /** Writes test/screenshots/NAME-….png. */
  shoot(name: string): Promise<void>;
  /** What axe finds serious or critical: `rule: elements`. */
  barriers(): Promise<readonly string[]>;
  close(): Promise<void>;
}

const SIZES = { desktop: { width: 1360, height: 900 }, phone: { width: 390, height: 844 } };
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

export async function openReader(options: Partial<ServerOptions> = {}): Promise<Reader> {
  const server = await served(options);
  await ingestOne(server.store, { text: readFileSync("data/articles/2018-05-22-beijing.txt", "utf8") });
  const browser = await openBrowser();
  return {
    server,
    open: (path, look) => open(browser, server.url, path, look),
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

async function open(browser: Browser, url: string, path: string, look?: Partial<Look>): Promise<OpenPage> {
  const { language = "en", theme = "light", size = "desktop" } = look ?? {};
  const context: BrowserContext = await browser.newContext({
    viewport: SIZES[size],
    locale: language,
    colorScheme: theme,
    hasTouch: size === "phone",
    reducedMotion: "reduce",
    acceptDownloads: true,
    permissions: ["clipboard-read", "clipboard-write"],
    // Axe is put into the page, which the content policy would not let in.
    bypassCSP: false,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("request", (request) => {
    const address = request.url();
    if (!address.startsWith(url) && !/^(data|blob):/.test(address)) complaints.push(`asked ${address}`);
  });
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(url + path);
  await settled(page);
  return {
    page,
    context,
    complaints,
    async shoot(name) {
      await settled(page);
      await page.screenshot({
        path: `test/screenshots/${name}-${language}-${theme}-${size}.png`,
        fullPage: true,
      });
    },
    async barriers() {
      await settled(page);
      const results = await page.evaluate<AxeResults>(
        `${AXE}; axe.run(document, { resultTypes: ["violations"] })`,
      );
      return results.violations
        .filter(({ impact }) => impact === "serious" || impact === "critical")
        .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
    },
    close: () => context.close(),
  };
}

/** The page has asked what it asks, and shows it. */
export async function settled(page: Page): Promise<void> {
  await page.waitForSelector('main[aria-busy="false"]');
  await page.evaluate("document.fonts.ready");
}

/** The id of the first document. */
export async function firstDocument({ graphql }: Served): Promise<string> {
  const response = await post(graphql, {
    query: '{ articles(filter: { date: { from: "2018", to: "2018" } }) { nodes { id } } }',
  });
  const { data } = (await response.json()) as { data: { articles: { nodes: { id: string }[] } } };
  return data.articles.nodes[0]?.id ?? "";
}

/** The address of the first person, organization or meeting that a list of the API gives under a filter. */
export async function addressOf(
  { graphql }: Served,
  list: "persons" | "organizations" | "meetings",
  filter: string,
): Promise<string> {
  const response = await post(graphql, {
    query: `{ ${list}(filter: ${filter}, first: 1) { nodes { id } } }`,
  });
  const { data } = (await response.json()) as { data: Record<string, { nodes: { id: string }[] }> };
  return `/${list === "persons" ? "people" : list}/${data[list]?.nodes[0]?.id}`;
}
