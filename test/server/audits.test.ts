import { serverAudits } from "graphql-http";
import { afterAll, expect, it } from "vitest";
import { served } from "./served.ts";

const server = await served();
afterAll(() => server.close());

const audits = serverAudits({
  url: server.graphql,
  // The auditor as a client that Apollo need not take for a forged request of another site.
  fetchFn: (url: string, init: RequestInit = {}) => {
    const headers = new Headers(init.headers);
    headers.set("apollo-require-preflight", "1");
    return fetch(url, { ...init, headers });
  },
});

it("is audited in full", () => {
  expect(audits).toHaveLength(61);
});

it.each(audits.map((audit) => [audit.id, audit.name, audit] as const))("%s: %s", async (_, __, audit) => {
  const result = await audit.fn();
  expect(result.status, "reason" in result ? result.reason : "").toBe("ok");
});
