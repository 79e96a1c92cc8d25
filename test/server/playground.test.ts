import { readFileSync } from "node:fs";
import { buildClientSchema, type IntrospectionQuery, lexicographicSortSchema, printSchema } from "graphql";
import type { Page } from "playwright-core";
import { afterAll, describe, expect, it } from "vitest";
import { ingestOne } from "../../src/ingest/ingest-one.ts";
import { exampleQuestions } from "../../src/server/playground/examples.ts";
import { CHROMIUM, openBrowser } from "../support/chromium.ts";
import { served } from "./served.ts";

const server = await served();
await ingestOne(server.store, { text: readFileSync("data/articles/2018-05-22-beijing.txt", "utf8") });
afterAll(() => server.close());

/** Half of the two seconds from navigation to an editor that knows the schema; the other half is for whatever else is done. */
const READY_SECONDS = 1;

it("is a page of small files that a browser may keep, compressed on the way", async () => {
  const page = await fetch(server.graphql, { headers: { accept: "text/html" } });
  expect(page.headers.get("content-type")).toContain("text/html");
  const html = await page.text();
  expect(html).not.toMatch(/(?:src|href)="https?:\/\//);
  const paths = [...html.matchAll(/(?:src|href)="(\/graphql\/[^"]+)"/g)].map(([, path]) => path);
  expect(paths).toHaveLength(9);
  let bytes = 0;
  for (const path of paths) {
    const asset = await fetch(server.url + path);
    expect(asset.status).toBe(200);
    expect(asset.headers.get("cache-control")).toContain("immutable");
    expect(asset.headers.get("content-encoding")).toMatch(/br|gzip/);
    await asset.arrayBuffer();
    bytes += Number(asset.headers.get("content-length"));
  }
  expect(bytes).toBeLessThan(400_000);
  const again = await fetch(server.graphql, {
    headers: { accept: "text/html", "if-none-match": page.headers.get("etag") ?? "" },
  });
  expect(again.status).toBe(304);
});

it("stands where a query is answered too: whoever does not ask for a page gets the answer", async () => {
  const address = `${server.graphql}?query=${encodeURIComponent("{ __typename }")}`;
  const page = await fetch(address, { headers: { accept: "text/html,application/xhtml+xml,*/*;q=0.8" } });
  expect(await page.text()).toContain("<!doctype html>");
  const answer = await fetch(address, {
    headers: { accept: "application/json", "apollo-require-preflight": "1" },
  });
  expect(await answer.json()).toMatchObject({ data: { __typename: "Query" } });
});

it("is not there where it is turned off", async () => {
  const closed = await served({ playground: false });
  const response = await fetch(closed.graphql, { headers: { accept: "text/html" } });
  expect(response.status).toBe(400);
  await closed.close();
});

it("has the schema at addresses that stay, asked for again by their tags", async () => {
  const sdl = await fetch(`${server.url}/schema.graphql`);
  expect(sdl.headers.get("content-type")).toBe("text/plain; charset=utf-8");
  expect(await sdl.text()).toBe(readFileSync("schema/schema.graphql", "utf8"));
  const json = await fetch(`${server.url}/schema.json`);
  const schema = buildClientSchema((await json.json()) as IntrospectionQuery);
  expect(`${printSchema(lexicographicSortSchema(schema))}\n`).toBe(
    readFileSync("schema/schema.graphql", "utf8"),
  );
  for (const response of [sdl, json]) {
    expect(response.headers.get("cache-control")).toBe("public, no-cache");
    expect(response.headers.get("content-encoding")).toMatch(/br|gzip/);
    const headers = { "if-none-match": response.headers.get("etag") ?? "" };
    expect((await fetch(response.url, { headers })).status).toBe(304);
    expect((await fetch(response.url, { method: "HEAD" })).status).toBe(200);
  }
});

// Without a browser there is nothing to look at; `CHROMIUM` names one that is elsewhere.
describe.skipIf(CHROMIUM === undefined)("in a browser", () => {
  it("opens with the examples and the descriptions, answers in Arabic, and asks nobody but this server", async () => {
    await inBrowser(async (page) => {
      const asked: string[] = [];
      page.on("request", (request) => asked.push(request.url()));
      await page.goto(server.graphql);
      await ready(page);
      expect(await page.locator(".graphiql-tab").count()).toBe(exampleQuestions().length);
      expect(await page.locator(".graphiql-tab").first().textContent()).toContain("PledgesByXi");
      expect(await page.locator(".graphiql-doc-explorer").textContent()).toContain("who said what, to whom");

      await page.click(".graphiql-execute-button");
      await page.waitForSelector(".result-window >> text=تعهد");
      await page.screenshot({ path: "test/screenshots/playground.png" });

      await page.click('a[title="To the reader"]');
      await page.waitForURL(`${server.url}/`);
      await page.waitForSelector("main");

      const outside = asked.filter((url) => !url.startsWith(server.url) && !url.startsWith("data:"));
      expect(outside).toEqual([]);
      expect(asked.filter((url) => url.includes("/assets/font-")).length).toBeLessThan(8);
    });
  });

  it("is ready after less than a second of work", async () => {
    await inBrowser(async (page) => {
      const protocol = await page.context().newCDPSession(page);
      // Time on the processor: that on the clock is other tests' too, which run at the same time.
      await protocol.send("Performance.enable", { timeDomain: "threadTicks" });
      await page.goto(server.graphql);
      await ready(page);
      const { metrics } = await protocol.send("Performance.getMetrics");
      const worked = metrics.find(({ name }) => name === "TaskDuration")?.value;
      expect(worked).toBeGreaterThan(0.1);
      expect(worked).toBeLessThan(READY_SECONDS);
    });
  });

  const query = "query Linked($name: String) {\n  persons(filter: { name: $name }) {\n    totalCount\n  }\n}";
  const variables = JSON.stringify({ name: "شي" });

  it.each(["#", "?"])(
    "opens with the question and the variables that a link brings after %s",
    async (mark) => {
      await inBrowser(async (page) => {
        await page.goto(`${server.graphql}${mark}${new URLSearchParams({ query, variables })}`);
        await ready(page);
        expect(await page.locator(".graphiql-tab").first().textContent()).toContain("Linked");
        expect(await page.locator(".graphiql-tab").count()).toBe(exampleQuestions().length + 1);
        expect(await page.locator(".graphiql-editor-tool").textContent()).toContain("شي");
        await page.click(".graphiql-execute-button");
        await page.waitForSelector(".result-window >> text=totalCount");

        // A second link leads on; the tabs that a person keeps hold neither.
        await page.goto(`${server.graphql}#query=query+Second+%7B+__typename+%7D`);
        await page.waitForSelector(".graphiql-tab >> text=Second");
        await page.goto("about:blank");
        await page.goto(server.graphql);
        await ready(page);
        expect(await page.locator(".graphiql-tab").count()).toBe(exampleQuestions().length);
      });
    },
  );

  it("makes such a link of what was written", async () => {
    await inBrowser(async (page) => {
      await page.goto(`${server.graphql}#${new URLSearchParams({ query, variables })}`);
      await ready(page);
      await page.locator(".graphiql-query-editor").click();
      await page.keyboard.press("Control+Home");
      await page.keyboard.type("# Changed. ");
      await page.click('[aria-label^="Link to this query"]');
      await page.waitForURL(/#.*Changed/);
      const asked = new URLSearchParams(new URL(page.url()).hash.slice(1));
      expect(Object.fromEntries(asked)).toEqual({ query: `# Changed. ${query}`, variables });
    });
  });
});

/** Runs a visit in a browser of its own, which must not have complained. */
async function inBrowser(visit: (page: Page) => Promise<void>): Promise<void> {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1600, height: 1000 } });
    const complaints: string[] = [];
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(error.message));
    await visit(page);
    expect(complaints).toEqual([]);
  } finally {
    await browser.close();
  }
}

/** Waits until the editor can be written in and knows the schema: from then on it tells wrong fields from right ones. */
async function ready(page: Page): Promise<void> {
  await page.waitForSelector(".graphiql-doc-explorer >> text=Query");
  await page.waitForSelector(".graphiql-query-editor .CodeMirror");
}
