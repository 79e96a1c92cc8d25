import type { IncomingMessage } from "node:http";
import type { Readable, Transform } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { inMegabytes, MAX_PAGE_BYTES } from "../limits.ts";
import { SourceError } from "../source-error.ts";

/**
 * The body of a response, decompressed; more than a page may have is never held.
 *
 * @throws SourceError where it is longer.
 */
export async function bodyOf(response: IncomingMessage, address: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  // Leaving the loop by throwing destroys the stream.
  for await (const chunk of decompressed(response) as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > MAX_PAGE_BYTES) {
      throw new SourceError(address, `The answer is longer than ${inMegabytes(MAX_PAGE_BYTES)}.`, "TOO_LONG");
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}

const DECOMPRESSORS = new Map<string, () => Transform>([
  ["gzip", createGunzip],
  ["x-gzip", createGunzip],
  ["deflate", createInflate],
  ["br", createBrotliDecompress],
]);

function decompressed(response: IncomingMessage): Readable {
  const decompressor = DECOMPRESSORS.get(response.headers["content-encoding"]?.trim().toLowerCase() ?? "");
  if (!decompressor) return response;
  const stream = decompressor();
  response.on("error", (error) => stream.destroy(error));
  return response.pipe(stream);
}
