import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, it, onTestFinished } from "vitest";
import { post, served } from "./served.ts";
import { spawned } from "./spawned.ts";

/** What a hostile client sends, and how it is answered. Nobody else waits for it. */

const server = await served({ production: true, limits: { costPerMinute: 0 } });
afterAll(() => server.close());

const many = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => text(i)).join(" ");
const nested = (depth: number, open: string, inner: string, close: string) =>
  open.repeat(depth) + inner + close.repeat(depth);

const page = "statements(first: 100) { nodes";
const fanOut = `{ ${page} { article { ${page} { article { ${page} { id } } } } } } } } }`;
const bomb = `${many(30, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`)} fragment F30 on Query { __typename } { ...F0 ...F0 }`;
const spreads = `${many(3_000, (i) => `fragment F${i} on Query { __typename }`)} { ${many(3_000, (i) => `...F${i}`)} }`;

const documents: readonly (readonly [name: string, query: string, said: RegExp])[] = [
  ["1,000 aliases", `{ ${many(1_000, (i) => `a${i}: __typename`)} }`, /at most 30/],
  ["a field 20,000 times", `{ ${"__typename ".repeat(20_000)} }`, /4000 tokens/],
  [
    "a field 3,000 times, with other arguments",
    `{ ${many(3_000, (i) => `person(id: "p_${i}") { id }`)} }`,
    /tokens/,
  ],
  [
    "a field 300 times, with other arguments",
    `{ ${many(300, (i) => `person(id: "p_${i}") { id }`)} }`,
    /at most 30/,
  ],
  ["5,000 directives", `{ __typename ${"@skip(if: true) ".repeat(5_000)} }`, /tokens/],
  ["depth 30", nested(30, "{ a ", "{ b }", " }"), /31 levels deep; at most 12/],
  ["depth 500", nested(500, "{ a ", "{ b }", " }"), /501 deep/],
  ["depth 10,000", nested(10_000, "{ a ", "{ b }", " }"), /10001 deep/],
  ["a list nested 100,000 deep", `{ nodes(ids: ${nested(100_000, "[", "", "]")}) { id } }`, /deep/],
  ["a fan-out of 100 x 100 x 100", fanOut, /may cost/],
  ["first: 3,000,000", "{ statements(first: 3000000) { totalCount } }", /1 to 100/],
  ["first: 0", "{ statements(first: 0) { totalCount } }", /1 to 100/],
  ["first: -1", "{ statements(first: -1) { totalCount } }", /1 to 100/],
  ["a fragment bomb of 2^30", bomb, /at most 30/],
  ["3,000 distinct spreads", spreads, /tokens/],
  [
    "circular introspection",
    `{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }`,
    /introspection/i,
  ],
  [
    "introspection under 200 aliases",
    `{ ${many(200, (i) => `a${i}: __schema { types { name } }`)} }`,
    /at most 30/,
  ],
  [
    "introspection under 25 aliases",
    `{ ${many(25, (i) => `a${i}: __schema { types { name } }`)} }`,
    /may cost/,
  ],
  ["5,000 unknown fields", `{ ${many(5_000, (i) => `unknown${i}`)} }`, /tokens/],
  ["1,900 unknown fields", `{ ${many(1_900, (i) => `u${i}`)} }`, /Too many validation errors/],
  ["a subscription", "subscription { __typename }", /offers no subscription/],
  [
    "a field that is nearly known",
    "{ statement { id } persns { nodes { id } } }",
    /Cannot query field|argument/,
  ],
];

describe("documents", () => {
  it.each(documents)("%s: refused", { retry: 2 }, async (_, query, said) => {
    const start = performance.now();
    const response = await post(server.graphql, { query });
    const time = performance.now() - start;
    const body = await response.text();
    expect(response.status, body.slice(0, 500)).toBe(400);
    expect(body).toMatch(said);
    expect(body).not.toMatch(/node_modules|\.ts:|\.js:|at \w+ \(/);
    expect(body).not.toMatch(/did you mean/i);
    expect(JSON.parse(body).errors.length).toBeLessThanOrEqual(50);
    expect(time).toBeLessThan(350);
  });

  it("a fragment bomb takes no longer when it is asked by name from within", async () => {
    const query = `${many(29, (i) => `fragment F${i} on Statement { parent { ...F${i + 1} } nested { ...F${i + 1} } }`)} fragment F29 on Statement { id } { statement(id: "s_1") { ...F0 } }`;
    const start = performance.now();
    const response = await post(server.graphql, { query });
    expect(response.status).toBe(400);
    expect(performance.now() - start).toBeLessThan(350);
  });
});

it("1,000 aliases are refused within 100 ms", { retry: 2 }, async () => {
  const query = `{ ${many(1_000, (i) => `a${i}: __typename`)} }`;
  const start = performance.now();
  await (await post(server.graphql, { query })).text();
  expect(performance.now() - start).toBeLessThan(100);
});

it("whatever is sent, nobody else waits longer than 350 ms", { retry: 2, timeout: 60_000 }, async () => {
  const other = await spawned({ COST_PER_MINUTE: "0", NODE_ENV: "production" }, onTestFinished);
  const sent = new Set(documents.map(([, query]) => post(other.graphql, { query }).then((r) => r.text())));
  let left = sent.size;
  for (const answer of sent) answer.finally(() => left--);
  let longest = 0;
  while (left > 0) {
    const start = performance.now();
    await (await fetch(`${other.url}/healthz`)).text();
    longest = Math.max(longest, performance.now() - start);
  }
  expect(longest).toBeLessThan(350);
});

describe("bodies", () => {
  it("a batch of 1,000", async () => {
    const response = await post(
      server.graphql,
      Array.from({ length: 1_000 }, () => ({ query: "{ __typename }" })),
    );
    expect(response.status).toBe(400);
  });

  it.each([49, 60])("%i MB: the server does not take it in", async (megabytes) => {
    const other = await spawned({}, onTestFinished);
    const before = await other.memory();
    // The server may close the connection before the client has sent all.
    const response = await post(other.graphql, "x".repeat(megabytes * 1_000_000)).catch(() => undefined);
    expect(response?.status ?? 413).toBe(413);
    expect((await other.memory()) - before).toBeLessThan(20_000_000);
  });

  it("a gzip bomb", async () => {
    const response = await fetch(server.graphql, {
      method: "POST",
      headers: { "content-type": "application/json", "content-encoding": "gzip" },
      body: gzipSync("0".repeat(100_000_000)),
    });
    expect(response.status).toBe(415);
  });

  it("an odd charset", async () => {
    const response = await post(
      server.graphql,
      { query: "{ __typename }" },
      { "content-type": "application/json; charset=utf-7" },
    );
    expect(response.status).toBe(415);
  });

  const variables: readonly (readonly [string, string])[] = [
    ["nested 3,000 deep", nested(3_000, '{"a":', "1", "}")],
    ["nested 100,000 deep", nested(100_000, "[", "", "]")],
    ["of 100,000 bad items", `[${"1,".repeat(99_999)}1]`],
    ["20,000 of them", "1"],
  ];
  it.each(variables)("variables %s", async (name, value) => {
    const more =
      name === "20,000 of them" ? `,${Array.from({ length: 20_000 }, (_, i) => `"v${i}":1`).join()}` : "";
    const query = "query Q($act: [SpeechAct!]) { statements(filter: { act: $act }) { totalCount } }";
    const response = await post(
      server.graphql,
      `{"query":${JSON.stringify(query)},"variables":{"act":${value}${more}}}`,
    );
    expect([400, 413]).toContain(response.status);
    const { errors } = (await response.json()) as { errors: unknown[] };
    expect(errors.length).toBeLessThanOrEqual(50);
  });

  it("20,000 operations", async () => {
    const response = await post(server.graphql, { query: many(20_000, (i) => `query Q${i} { __typename }`) });
    expect([400, 413]).toContain(response.status);
  });

  it.each([
    ["malformed", "{"],
    ["empty", ""],
    ["with __proto__", '{"query":"{ __typename }","variables":{"__proto__":{"a":1}}}'],
  ])("JSON %s", async (_, body) => {
    const response = await post(server.graphql, body);
    expect(response.status).toBe(400);
    const text = await response.text();
    expect(JSON.parse(text).errors).toHaveLength(1);
    expect(text).not.toMatch(/\/(src|dist|node_modules)\//);
  });
});

describe("requests", () => {
  const query = "{ __typename }";
  it.each<[string, RequestInit, number]>([
    ["text/plain", { method: "POST", body: JSON.stringify({ query }) }, 415],
    ["a form", { method: "POST", body: new URLSearchParams({ query }) }, 415],
    ["multipart", { method: "POST", body: formOf(query) }, 415],
    [
      "PUT",
      { method: "PUT", headers: { "content-type": "application/json" }, body: JSON.stringify({ query }) },
      405,
    ],
    ["DELETE", { method: "DELETE" }, 405],
    ["OPTIONS, where no other site may ask", { method: "OPTIONS" }, 405],
  ])("%s", async (_, init, status) => {
    const response = await fetch(server.graphql, init);
    expect(response.status).toBe(status);
    expect(await response.json()).toHaveProperty("errors");
  });

  it.each([
    ["a query that another site may have made", "{ __typename }", {}, 400],
    ["a query with another content type", "{ __typename }", { "content-type": "text/plain" }, 400],
    ["a query with a content type no GET has", "{ __typename }", { "content-type": "application/xml" }, 415],
    ["a mutation", "mutation { __typename }", { "apollo-require-preflight": "1" }, 405],
  ] as const)("GET of %s", async (_, asked, headers, status) => {
    const response = await fetch(`${server.graphql}?query=${encodeURIComponent(asked)}`, { headers });
    expect(response.status).toBe(status);
  });

  it("an address of 64 KB", async () => {
    const response = await fetch(`${server.graphql}?query=${"x".repeat(65_536)}`);
    expect(response.status).toBe(431);
    expect(await response.json()).toHaveProperty("errors");
  });

  it("the schema is public, and introspection is answered in production too", async () => {
    const response = await post(server.graphql, { query: "{ __schema { queryType { name } } }" });
    expect(await response.json()).toMatchObject({ data: { __schema: { queryType: { name: "Query" } } } });
  });
});

function formOf(query: string): FormData {
  const form = new FormData();
  form.set("query", query);
  return form;
}
