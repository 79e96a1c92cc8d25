import { afterAll, describe, expect, it } from "vitest";
import { bulkGraphs } from "../support/bulk.ts";
import { post, served } from "./served.ts";

const server = await served();
afterAll(() => server.close());

const query = "{ statements { totalCount } }";
const get = (headers: Readonly<Record<string, string>> = {}) =>
  fetch(`${server.graphql}?query=${encodeURIComponent(query)}`, {
    headers: { "apollo-require-preflight": "1", ...headers },
  });

async function uses(): Promise<string[]> {
  const metrics = await (await fetch(`${server.url}/metrics`)).text();
  return [...metrics.matchAll(/^readout_graphql_requests_total\{.*cache="(\w+)"\} (\d+)/gm)].map(
    ([, use, count]) => `${use} ${count}`,
  );
}

describe("an answer without an error", () => {
  it("is kept, and known by its tag", async () => {
    const first = await get();
    const second = await get();
    expect(await second.text()).toBe(await first.text());
    expect(await uses()).toEqual(expect.arrayContaining(["miss 1", "hit 1"]));
    expect(first.headers.get("cache-control")).toBe("public, no-cache");
    const etag = first.headers.get("etag") ?? "";
    expect(etag).toMatch(/^"[\w-]{27}"$/);
    const third = await get({ "if-none-match": etag });
    expect(third.status).toBe(304);
    expect(await third.text()).toBe("");
  });

  it("is another as soon as the data is", async () => {
    const etag = (await get()).headers.get("etag") ?? "";
    for (const graph of bulkGraphs({ count: 1, statementsEach: 3 })) await server.store.put(graph);
    const fresh = await get({ "if-none-match": etag });
    expect(fresh.status).toBe(200);
    expect(await fresh.json()).toMatchObject({ data: { statements: { totalCount: 12 } } });
  });

  it("is kept apart from that to another question, or in another type", async () => {
    const plain = await post(server.graphql, { query });
    const typed = await post(server.graphql, { query }, { accept: "application/graphql-response+json" });
    expect(plain.headers.get("content-type")).toContain("application/json");
    expect(typed.headers.get("content-type")).toContain("application/graphql-response+json");
    const named = await post(server.graphql, {
      query: "query ($n: Int) { statements(first: $n) { nodes { id } } }",
      variables: { n: 1 },
    });
    const other = await post(server.graphql, {
      query: "query ($n: Int) { statements(first: $n) { nodes { id } } }",
      variables: { n: 2 },
    });
    expect(await other.text()).not.toBe(await named.text());
  });
});

it.each([
  ["with an error", '{ node(id: "?") { id } }'],
  ["that tells of a budget", "{ rateLimit { remaining } }"],
  ["to what is no question", "{ nonsense }"],
])("an answer %s is not kept", async (_, asked) => {
  for (let times = 0; times < 2; times++) {
    const response = await post(server.graphql, { query: asked });
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(response.headers.get("etag")).toBeNull();
  }
});

it("an answer to a GET that another site may have made is not given from memory either", async () => {
  await get();
  const response = await fetch(`${server.graphql}?query=${encodeURIComponent(query)}`);
  expect(response.status).toBe(400);
});
