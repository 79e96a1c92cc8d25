import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";
import { inMegabytes } from "../limits.ts";
import { SourceError } from "../source-error.ts";

const MB = 1024 * 1024;

/** What a record may expand to, however few bytes it came from. */
const FREE_EXPANSION = 32 * MB;
/** What one byte of a record may expand to beyond that. Pages come to 10 or so, zeros to 1000. */
const MAX_RATIO = 100;
/** How long the headers of a record may be. */
const MAX_HEADERS = MB;

/**
 * The bytes of a WARC file, decompressed. Watches how they come, record by
 * record, and ends where one is made to exhaust the reader: by expanding
 * without measure, or by headers that do not end.
 */
export class WarcStream implements AsyncIterable<Uint8Array> {
  private packed = 0;
  private expanded = 0;
  private allowance = MAX_HEADERS;

  constructor(private readonly path: string) {}

  /** To be called where the headers of a record begin. */
  beginHeaders(): void {
    this.packed = 0;
    this.expanded = 0;
    this.allowance = MAX_HEADERS;
  }

  /** To be called where the headers of a record are read. */
  beginContent(): void {
    this.allowance = Number.POSITIVE_INFINITY;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    const file = createReadStream(this.path, { highWaterMark: 16 * 1024 });
    file.on("data", (chunk) => {
      this.packed += chunk.length;
    });
    const gzip = this.path.toLowerCase().endsWith(".gz");
    const stream = gzip ? file.pipe(createGunzip()) : file;
    if (gzip) file.on("error", (error) => stream.destroy(error));
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      this.expanded += chunk.length;
      if (this.expanded > FREE_EXPANSION + this.packed * MAX_RATIO) {
        throw new SourceError(
          this.path,
          `A record expands to more than ${inMegabytes(FREE_EXPANSION)} from ${this.packed} bytes. The rest of the file was not read.`,
          "MALFORMED",
        );
      }
      if (this.expanded > this.allowance) {
        throw new SourceError(
          this.path,
          `The headers of a record are longer than ${inMegabytes(MAX_HEADERS)}. The rest of the file was not read.`,
          "MALFORMED",
        );
      }
      yield chunk;
    }
  }
}
