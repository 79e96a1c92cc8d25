import { readFileSync } from "node:fs";
import { afterAll, expect, it } from "vitest";
import { READER_PATHS } from "../../src/server/reader/paths.ts";
import { post, served } from "./served.ts";

const server = await served();
afterAll(() => server.close());

async function page(path: string, url = server.url): Promise<string> {
  const response = await fetch(url + path);
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
  expect(response.headers.get("content-security-policy")).toContain("script-src 'self';");
  expect(response.headers.get("x-frame-options")).toBe("DENY");
  return response.text();
}

it.each(READER_PATHS)("is opened at %s", async (path) => {
  const html = await page(path.replace(":id", "ar_1"));
  expect(html).toContain('<div id="app">');
  expect(html).not.toMatch(/https?:\/\/|<style|style=/);
});

it.each(["/", "/healthz", "/readyz"])("answers HEAD of %s as GET, without a body", async (path) => {
  const response = await fetch(server.url + path, { method: "HEAD" });
  expect(response.status).toBe(200);
  expect(await response.text()).toBe("");
});

it("has a page at every address it is opened at", () => {
  const routes = readFileSync("src/reader/routes.tsx", "utf8");
  for (const [, path] of routes.matchAll(/path="([^"]+)"/g)) expect(READER_PATHS).toContain(path);
});

it("is less than 200 KB of script, compressed, in files that a browser may keep", async () => {
  const html = await page("/");
  const paths = [...html.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, path]) => path ?? "");
  let script = 0;
  for (const path of paths) {
    const asset = await fetch(server.url + path, { headers: { "accept-encoding": "br" } });
    expect(asset.status).toBe(200);
    expect(asset.headers.get("cache-control")).toContain("immutable");
    expect(asset.headers.get("content-encoding")).toBe("br");
    await asset.arrayBuffer();
    if (path.endsWith(".js")) script += Number(asset.headers.get("content-length"));
  }
  expect(script).toBeGreaterThan(5_000);
  expect(script).toBeLessThan(200_000);
});

it("offers the playground only where there is one", async () => {
  expect(await page("/")).toContain('<meta name="playground" content="/graphql"');
  const closed = await served({ playground: false });
  expect(await page("/", closed.url)).not.toContain("playground");
  await closed.close();
});

it("says in JSON, as elsewhere, that nothing stands at another address", async () => {
  const response = await fetch(`${server.url}/nowhere`);
  expect(response.status).toBe(404);
  expect(response.headers.get("content-type")).toContain("application/json");
});

it("works where only the operations on the list are answered", async () => {
  const listed = await served({ safelistOnly: true });
  const documents = Object.entries(await import("../../src/reader/generated/graphql.ts")).filter(([name]) =>
    /(?<!Fragment)Document$|(?<!FragmentDoc)Document$/.test(name),
  );
  expect(documents.length).toBeGreaterThan(5);
  for (const [name, document] of documents) {
    const response = await post(listed.graphql, { query: String(document) });
    expect(await response.text(), name).not.toContain("NOT_SAFELISTED");
  }
  await listed.close();
});
