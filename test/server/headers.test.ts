import { expect, it, onTestFinished } from "vitest";
import type { ServerOptions } from "../../src/server/server-options.ts";
import { post, served } from "./served.ts";

async function serving(options: Partial<ServerOptions> = {}) {
  const server = await served(options);
  onTestFinished(() => server.close());
  return server;
}

it("tells browsers to load, run and frame nothing of an answer, and to guess nothing", async () => {
  const server = await serving();
  for (const response of [
    await post(server.graphql, { query: "{ __typename }" }),
    await fetch(`${server.url}/nowhere`),
    await fetch(`${server.url}/healthz`),
  ]) {
    expect(response.headers.get("content-security-policy")).toBe(
      "default-src 'none'; frame-ancestors 'none'",
    );
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    expect(response.headers.get("x-frame-options")).toBe("DENY");
    expect(response.headers.get("referrer-policy")).toBe("no-referrer");
    expect(response.headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
  }
});

it("lets pages of other sites ask where their origin is named, and nowhere else", async () => {
  const closed = await serving();
  const open = await serving({ corsOrigins: ["https://news.example"] });
  const preflight = (url: string, origin: string) =>
    fetch(url, {
      method: "OPTIONS",
      headers: {
        origin,
        "access-control-request-method": "POST",
        "access-control-request-headers": "content-type",
      },
    });
  const allowed = await preflight(open.graphql, "https://news.example");
  expect(allowed.status).toBe(204);
  expect(allowed.headers.get("access-control-allow-origin")).toBe("https://news.example");
  expect(
    (await preflight(open.graphql, "https://other.example")).headers.get("access-control-allow-origin"),
  ).toBeNull();
  expect(
    (await preflight(closed.graphql, "https://news.example")).headers.get("access-control-allow-origin"),
  ).toBeNull();
  const asked = await post(open.graphql, { query: "{ __typename }" }, { origin: "https://news.example" });
  expect(asked.headers.get("vary")?.toLowerCase()).toContain("origin");
  expect(asked.headers.get("vary")?.toLowerCase()).toContain("accept");
});

it("counts a client by what the proxy says only where there is one", async () => {
  const query = "{ rateLimit { remaining limit } }";
  const remaining = async (options: Partial<ServerOptions>) => {
    const server = await serving(options);
    for (const address of ["198.51.100.1", "198.51.100.2"])
      await post(server.graphql, { query }, { "x-forwarded-for": address });
    const last = await post(server.graphql, { query }, { "x-forwarded-for": "198.51.100.3" });
    return Number(last.headers.get("ratelimit-limit")) - Number(last.headers.get("ratelimit-remaining"));
  };
  const alone = await remaining({ trustProxy: true });
  expect(await remaining({ trustProxy: false })).toBe(3 * alone);
});

it("answers only the operations on its list where it is told so", async () => {
  const server = await serving({ safelistOnly: true });
  const listed = await post(server.graphql, {
    query: "query WhoMetWhom { meetings { totalCount } }",
  });
  expect(listed.status).toBe(403);
  expect(await listed.json()).toMatchObject({ errors: [{ extensions: { code: "NOT_SAFELISTED" } }] });
  const { exampleQuestions } = await import("../../src/server/playground/examples.ts");
  for (const query of exampleQuestions()) {
    const response = await post(server.graphql, { query: query.replace(/^#.*\n/, "\n\n") });
    expect(response.status).toBe(200);
  }
});

it("keeps its suggestions to itself in production", async () => {
  const query = "{ statemens { totalCount } }";
  const open = await post((await serving()).graphql, { query });
  const production = await post((await serving({ production: true })).graphql, { query });
  expect(await open.text()).toContain("statements");
  expect(await production.text()).not.toContain("statements");
});

it("says what to do when its port is taken", async () => {
  const { url } = await serving();
  const port = Number(new URL(url).port);
  await expect(served({ port })).rejects.toThrow(/is taken by another program. Stop that one, or set PORT/);
});
