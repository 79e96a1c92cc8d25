import type { ServerOptions } from "../../src/server/server-options.ts";
import { startServer } from "../../src/server/start-server.ts";
import type { Store } from "../../src/store/store.ts";
import { openStore } from "../../src/store/stores.ts";
import { sampleGraphs } from "../support/sample.ts";

export interface Served {
  /** The address of GraphQL. */
  readonly graphql: string;
  readonly url: string;
  readonly store: Store;
  close(): Promise<void>;
}

/** A real server on a free port, over a real store with the sample articles. */
export async function served(options: Partial<ServerOptions> = {}): Promise<Served> {
  const store = options.store ?? (await openStore(":memory:"));
  if (!options.store) for (const graph of sampleGraphs()) await store.put(graph);
  const server = await startServer({ port: 0, host: "localhost", logLevel: "silent", ...options, store });
  return {
    graphql: `${server.url}/graphql`,
    url: server.url,
    store,
    async close() {
      await server.close();
      await store.close();
    },
  };
}

/** Posts a question as a client does. */
export function post(
  address: string,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  return fetch(address, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
}
