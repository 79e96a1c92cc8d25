import { createServer, type IncomingMessage } from "node:http";
import { setTimeout } from "node:timers/promises";
import { describe, expect, it, onTestFinished } from "vitest";
import { post, served } from "./served.ts";
import { spawned } from "./spawned.ts";

/** 1 + 10 + 100 × (1 + 1 + 10 + 100 × (1 + 1)): more than is answered. */
const DEAR =
  "{ statements(first: 100) { nodes { article { statements(first: 100) { nodes { article { id } } } } } } }";

describe("whoever watches over servers", () => {
  it("learns that it lives and can answer, and what it counts", async () => {
    const server = await served();
    onTestFinished(() => server.close());
    await post(server.graphql, { query: "query Counted { statements { totalCount } }" });
    await post(server.graphql, { query: "{ nonsense }" });
    await post(server.graphql, { query: "{ statements(first: 0) { totalCount } }" });
    await post(server.graphql, { query: DEAR });
    await post(server.graphql, {});
    expect(await (await fetch(`${server.url}/healthz`)).json()).toEqual({ status: "ok" });
    expect(await (await fetch(`${server.url}/readyz`)).json()).toEqual({ status: "ready" });
    const metrics = await (await fetch(`${server.url}/metrics`)).text();
    for (const line of [
      'readout_graphql_requests_total{operation="Counted",status="200",cache="miss"} 1',
      'readout_graphql_duration_seconds_count{operation="Counted"} 1',
      'readout_graphql_errors_total{code="GRAPHQL_VALIDATION_FAILED"} 1',
      'readout_graphql_errors_total{code="BAD_USER_INPUT"} 1',
      'readout_graphql_errors_total{code="BAD_REQUEST"} 1',
      'readout_graphql_errors_total{code="TOO_COMPLEX"} 1',
      'readout_graphql_cost_total{outcome="answered"} 21',
      'readout_graphql_cost_total{outcome="refused"} 21211',
      'readout_store_reads_total{read="countStatements"} 1',
      "nodejs_eventloop_lag_p99_seconds",
    ]) {
      expect(metrics).toContain(line);
    }
  });

  it("learns what it counts at a port of its own, or nowhere, where that is set", async () => {
    const port = await freePort();
    const [apart, off] = [await served({ metrics: port }), await served({ metrics: "off" })];
    onTestFinished(async () => void (await Promise.all([apart.close(), off.close()])));
    for (const { url } of [apart, off]) expect((await fetch(`${url}/metrics`)).status).toBe(404);
    await post(apart.graphql, { query: "query Apart { __typename }" });
    const metrics = await fetch(`http://localhost:${port}/metrics`);
    expect(metrics.headers.get("content-type")).toContain("text/plain");
    expect(await metrics.text()).toContain('{operation="Apart",status="200",cache="miss"} 1');
    expect((await fetch(`http://localhost:${port}/graphql?query={__typename}`)).status).toBe(404);
    await expect(served({ metrics: port })).rejects.toThrow(/is taken .*METRICS to another port/);
  });

  it("learns no more than a hundred names of operations, for clients choose them", async () => {
    const server = await served();
    onTestFinished(() => server.close());
    for (let number = 0; number < 150; number++) {
      await post(server.graphql, { query: `query Name${number} { __typename }` });
    }
    const metrics = await (await fetch(`${server.url}/metrics`)).text();
    const names = new Set([...metrics.matchAll(/operation="(\w+)"/g)].map(([, name]) => name));
    expect(names.size).toBeLessThanOrEqual(101);
    expect(metrics).toContain('operation="others"');
  });
});

it("SIGTERM under load: not ready any more, requests in flight answered, exit 0 within 10 s", async () => {
  const server = await spawned({ NODE_ENV: "production" }, onTestFinished);
  const refused: unknown[] = [];
  let answered = 0;
  let stopped = false;
  const load = Array.from({ length: 16 }, async () => {
    while (!stopped) {
      try {
        const response = await post(server.graphql, {
          query: "{ articles { nodes { text } } }",
        });
        const { data } = (await response.json()) as { data?: object };
        if (response.status === 200 && data) answered++;
        else refused.push(response.status);
      } catch (error) {
        // Once the port is closed, nothing answers; until then, everything does.
        const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
        if (!/ECONNREFUSED|ECONNRESET|other side closed/.test(String(cause))) refused.push(cause);
        stopped = true;
      }
    }
  });
  await setTimeout(500);
  expect(answered).toBeGreaterThan(0);
  const start = performance.now();
  server.process.kill("SIGTERM");
  await setTimeout(200);
  expect((await fetch(`${server.url}/readyz`)).status).toBe(503);
  const before = answered;
  expect(await server.ended).toBe(0);
  expect(performance.now() - start).toBeLessThan(10_000);
  await Promise.all(load);
  expect(refused).toEqual([]);
  expect(answered).toBeGreaterThan(before);
});

it("tells a collector of OpenTelemetry what it took time for, as part of the client's trace", async () => {
  const told: string[] = [];
  const collector = createServer(async (request: IncomingMessage, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    told.push(`${request.url} ${Buffer.concat(chunks)}`);
    response.end("{}");
  });
  await new Promise<void>((resolve) => collector.listen(0, "localhost", resolve));
  onTestFinished(() => void collector.close());
  const address = collector.address();
  const port = typeof address === "object" ? address?.port : undefined;

  const server = await spawned(
    {
      OTEL_EXPORTER_OTLP_ENDPOINT: `http://localhost:${port}`,
      OTEL_BSP_SCHEDULE_DELAY: "100",
      OTEL_SERVICE_NAME: "newsroom",
    },
    onTestFinished,
  );
  const traceId = "0af7651916cd43dd8448eb211c80319c";
  await post(
    server.graphql,
    { query: "query Traced { statements { nodes { article { lead } } } }" },
    { traceparent: `00-${traceId}-b7ad6b7169203331-01` },
  );
  await expect.poll(() => told.join("\n"), { timeout: 5_000 }).toContain("graphql Traced");
  const all = told.join("\n");
  expect(all).toContain("/v1/traces");
  expect(all).toContain("newsroom");
  expect(all).toContain(traceId);
  expect(all).toContain("store.statements");
  expect(all).toContain("store.nodes");
});

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "localhost", resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (typeof address !== "object" || address === null) throw new Error("A server that listens has a port.");
  return address.port;
}
