import { createReadStream, readFileSync, statSync } from "node:fs";
import { inMegabytes } from "../limits.ts";
import { SourceError } from "../source-error.ts";
import { pathProblem } from "./path-problem.ts";

/** The name of standard input, where a path is expected. */
export const STANDARD_INPUT = "-";

/**
 * The bytes of a file, a pipe or a device; more than the limit is never held.
 *
 * @throws SourceError where it cannot be read or is too long.
 */
export async function readBounded(path: string, limit: number): Promise<Uint8Array> {
  try {
    return readSmall(path) ?? (await readStream(path, limit));
  } catch (error) {
    throw await pathProblem(path, error);
  }
}

/** So much is read at once: it takes a tenth of the time that other threads, asked to read it, take to be asked. */
const SMALL = 256 * 1024;

function readSmall(path: string): Uint8Array | undefined {
  if (path === STANDARD_INPUT) return undefined;
  const stats = statSync(path);
  return stats.isFile() && stats.size <= SMALL ? readFileSync(path) : undefined;
}

async function readStream(path: string, limit: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of streamOf(path) as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > limit) {
      throw new SourceError(
        path,
        `This is longer than ${inMegabytes(limit)}, more than any article. Split it into one file an article.`,
        "TOO_LONG",
      );
    }
  }
  return Buffer.concat(chunks, length);
}

function streamOf(path: string): AsyncIterable<unknown> {
  return path === STANDARD_INPUT ? process.stdin : createReadStream(path);
}
