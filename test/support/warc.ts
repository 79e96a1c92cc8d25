import { gzipSync } from "node:zlib";

/** A response as a server sent it. */
export interface Recorded {
  readonly url: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** One record of a web archive. */
export function warcRecord({
  url,
  status = 200,
  headers = { "content-type": "text/html" },
  body,
}: Recorded): Buffer {
  const sent = Buffer.concat([
    Buffer.from(`HTTP/1.1 ${status} -\r\n${lines(headers)}\r\n`),
    typeof body === "string" ? Buffer.from(body) : body,
  ]);
  return warcBlock(
    { "WARC-Type": "response", "WARC-Target-URI": url, "Content-Type": "application/http;msgtype=response" },
    sent,
  );
}

export function warcBlock(headers: Readonly<Record<string, string>>, content: Uint8Array): Buffer {
  const all = {
    "WARC-Record-ID": "<urn:uuid:00000000-0000-4000-8000-000000000000>",
    "WARC-Date": "2031-03-14T20:30:00Z",
    ...headers,
    "Content-Length": String(content.length),
  };
  return Buffer.concat([Buffer.from(`WARC/1.0\r\n${lines(all)}\r\n`), content, Buffer.from("\r\n\r\n")]);
}

/** As archives are kept: each record compressed by itself. */
export function warcGz(records: readonly Buffer[]): Buffer {
  return Buffer.concat(records.map((record) => gzipSync(record)));
}

function lines(headers: Readonly<Record<string, string>>): string {
  return Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join("");
}
