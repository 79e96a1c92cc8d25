import { once } from "node:events";
import { type IncomingMessage, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { SourceError } from "../source-error.ts";
import { bodyOf } from "./body-of.ts";
import { checkAddress, guardedLookup, type MayConnect } from "./guard.ts";

/** What an address answered with. */
export interface Fetched {
  /** Where it was found, after redirects. */
  readonly url: string;
  /** In lower case, without parameters: `text/html`. */
  readonly type: string;
  readonly charset?: string;
  readonly bytes: Uint8Array;
}

const MAX_REDIRECTS = 5;
const TIMEOUT_MS = 20_000;
const ACCEPT =
  "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/xml;q=0.9, text/plain;q=0.8";

/**
 * Fetches an address of the web: within a time, up to a size, and only from
 * hosts that may be connected to, each redirect looked at like the first.
 *
 * @throws SourceError saying why there is nothing to use.
 */
export async function fetchBounded(address: string, mayConnect: MayConnect): Promise<Fetched> {
  if (!URL.canParse(address)) throw new SourceError(address, "This is no address of the web.", "UNREACHABLE");
  let url = new URL(address);
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  try {
    for (let hops = 0; hops <= MAX_REDIRECTS; hops++) {
      checkAddress(url, mayConnect);
      const response = await get(url, mayConnect, signal);
      const next = response.headers.location;
      if (next === undefined || !isRedirect(response)) return await received(response, url, address);
      response.destroy();
      url = new URL(next, url);
    }
  } catch (error) {
    throw asSourceError(address, error);
  }
  throw new SourceError(address, `This is redirected more than ${MAX_REDIRECTS} times.`, "UNREACHABLE");
}

async function get(url: URL, mayConnect: MayConnect, signal: AbortSignal): Promise<IncomingMessage> {
  const open = url.protocol === "https:" ? requestHttps : requestHttp;
  const request = open(url, {
    signal,
    lookup: guardedLookup(url.href, mayConnect),
    headers: { accept: ACCEPT, "accept-encoding": "gzip, br", "user-agent": "readout" },
    agent: false,
  });
  request.end();
  const [response] = await once(request, "response");
  return response;
}

function isRedirect({ statusCode = 0 }: IncomingMessage): boolean {
  return statusCode >= 300 && statusCode < 400;
}

async function received(response: IncomingMessage, url: URL, address: string): Promise<Fetched> {
  if (response.statusCode !== 200) {
    response.destroy();
    throw new SourceError(
      address,
      `The server answered ${response.statusCode} ${response.statusMessage ?? ""}`.trim(),
      "UNREACHABLE",
    );
  }
  const [type = "", ...parameters] = (response.headers["content-type"] ?? "").toLowerCase().split(";");
  const charset = /charset\s*=\s*"?([\w:.-]+)/.exec(parameters.join(";"))?.[1];
  const bytes = await bodyOf(response, address);
  return { url: url.href, type: type.trim(), bytes, ...(charset !== undefined && { charset }) };
}

function asSourceError(address: string, error: unknown): unknown {
  if (error instanceof SourceError) return new SourceError(address, error.problem, error.kind);
  if (!(error instanceof Error)) return error;
  if (error.name === "AbortError" || error.name === "TimeoutError") {
    return new SourceError(
      address,
      `There was no whole answer within ${TIMEOUT_MS / 1000} seconds.`,
      "UNREACHABLE",
    );
  }
  if ("code" in error)
    return new SourceError(address, `This could not be fetched: ${error.message}.`, "UNREACHABLE");
  return error;
}
