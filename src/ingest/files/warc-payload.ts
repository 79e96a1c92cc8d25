import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";
import { AsyncIterReader, type WARCRecord } from "warcio";
import { inMegabytes, MAX_PAGE_BYTES } from "../limits.ts";
import { SourceError } from "../source-error.ts";

const DECOMPRESS = new Map([
  ["gzip", gunzipSync],
  ["x-gzip", gunzipSync],
  ["deflate", inflateSync],
  ["br", brotliDecompressSync],
]);

/**
 * The bytes a server sent, taken out of their transfer and content encodings.
 *
 * @throws SourceError where they are too many, or damaged.
 */
export async function payloadOf(record: WARCRecord, place: string): Promise<Uint8Array> {
  const raw = await bounded(record.reader, place);
  const headers = record.httpHeaders?.headers;
  const chunked = headers?.get("transfer-encoding")?.toLowerCase() === "chunked";
  const sent = chunked ? await new AsyncIterReader([raw], null, true).readFully() : raw;
  const decompress = DECOMPRESS.get(headers?.get("content-encoding")?.trim().toLowerCase() ?? "");
  if (!decompress) return sent;
  try {
    return decompress(sent, { maxOutputLength: MAX_PAGE_BYTES });
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE")
      throw tooLong(place);
    throw new SourceError(place, "The compressed content of this page is damaged.", "MALFORMED");
  }
}

async function bounded(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  place: string,
): Promise<Uint8Array> {
  const held: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length <= MAX_PAGE_BYTES) held.push(chunk);
  }
  if (length > MAX_PAGE_BYTES) throw tooLong(place);
  return Buffer.concat(held, length);
}

function tooLong(place: string): SourceError {
  return new SourceError(place, `This page is longer than ${inMegabytes(MAX_PAGE_BYTES)}.`, "TOO_LONG");
}
