import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";

/** A site on this machine that answers as told, and counts who comes. */
export interface Website {
  readonly address: string;
  readonly port: number;
  /** The paths asked for, in order. */
  readonly visits: readonly string[];
  close(): Promise<void>;
}

export type Route = RequestListener | { readonly type: string; readonly body: string | Uint8Array };

export async function openWebsite(routes: Readonly<Record<string, Route>>): Promise<Website> {
  const visits: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    visits.push(path);
    const route = routes[path];
    if (typeof route === "function") route(request, response);
    else if (route) response.writeHead(200, { "content-type": route.type }).end(route.body);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    port,
    visits,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export function redirectTo(location: string): RequestListener {
  return (_, response) => response.writeHead(302, { location }).end();
}
