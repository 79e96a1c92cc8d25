import { readFileSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { ingestOne } from "../../src/ingest/ingest-one.ts";
import { exampleQuestions } from "../../src/server/playground/examples.ts";
import { CHROMIUM, openBrowser } from "../support/chromium.ts";
import { served } from "./served.ts";

const server = await served();
await ingestOne(server.store, { text: readFileSync("data/articles/2018-05-22-beijing.txt", "utf8") });
afterAll(() => server.close());

it("is a page of small files that a browser may keep, compressed on the way", async () => {
  const page = await fetch(server.graphql, { headers: { accept: "text/html" } });
  expect(page.headers.get("content-type")).toContain("text/html");
  const html = await page.text();
  expect(html).not.toMatch(/https?:\/\//);
  const paths = [...html.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, path]) => path);
  expect(paths).toHaveLength(6);
  let bytes = 0;
  for (const path of paths) {
    const asset = await fetch(server.url + path);
    expect(asset.status).toBe(200);
    expect(asset.headers.get("cache-control")).toContain("immutable");
    expect(asset.headers.get("content-encoding")).toMatch(/br|gzip/);
    await asset.arrayBuffer();
    bytes += Number(asset.headers.get("content-length"));
  }
  expect(bytes).toBeLessThan(800_000);
});

it("is not there where it is turned off", async () => {
  const closed = await served({ playground: false });
  const response = await fetch(closed.graphql, { headers: { accept: "text/html" } });
  expect(response.status).toBe(400);
  await closed.close();
});

// Without a browser there is nothing to look at; `CHROMIUM` names one that is elsewhere.
describe.skipIf(CHROMIUM === undefined)("in a browser", () => {
  it("opens with the examples, answers in Arabic, and asks nobody but this server", async () => {
    const browser = await openBrowser();
    try {
      const page = await browser.newPage({ viewport: { width: 1600, height: 1000 } });
      const asked: string[] = [];
      const complaints: string[] = [];
      page.on("request", (request) => asked.push(request.url()));
      page.on(
        "console",
        (message) => ["error", "warning"].includes(message.type()) && complaints.push(message.text()),
      );
      page.on("pageerror", (error) => complaints.push(error.message));

      await page.goto(server.graphql);
      await page.waitForSelector(".graphiql-execute-button", { timeout: 10_000 });
      expect(await page.locator(".graphiql-tab").count()).toBe(exampleQuestions().length);
      expect(await page.locator(".graphiql-tab").first().textContent()).toContain("PledgesByXi");

      await page.click(".graphiql-execute-button");
      await page.waitForSelector(".result-window >> text=تعهد");
      await page.screenshot({ path: "test/screenshots/playground.png" });

      expect(complaints).toEqual([]);
      const outside = asked.filter((url) => !url.startsWith(server.url) && !url.startsWith("data:"));
      expect(outside).toEqual([]);
    } finally {
      await browser.close();
    }
  });

  it("opens with the question and the variables that a link brings", async () => {
    const browser = await openBrowser();
    try {
      const page = await browser.newPage();
      const link = new URLSearchParams({
        query: "query Linked($first: Int) { persons(first: $first) { totalCount } }",
        variables: '{"first": 3}',
      });
      await page.goto(`${server.graphql}?${link}`);
      await page.waitForSelector(".graphiql-execute-button");
      await page.click(".graphiql-execute-button");
      await page.waitForSelector(".result-window >> text=totalCount");
      expect(await page.locator(".graphiql-query-editor").textContent()).toContain("Linked");
    } finally {
      await browser.close();
    }
  });
});
