import { resolve } from "node:path";
import type { Document, Refusal } from "./document.ts";
import { type FileReader, readerFor } from "./files/formats.ts";
import { readTextFile } from "./files/text-file.ts";
import { SourceError } from "./source-error.ts";
import { type NamedSource, pathsOf } from "./sources.ts";
import { type MayConnect, PUBLIC_ONLY } from "./web/guard.ts";

export interface DocumentOptions {
  /** How files are encoded that do not say so, where it is not UTF-8. */
  readonly charset?: string;
  /** A file that is none of the documents, wherever it lies: the report of this very intake. */
  readonly except?: string;
  /** The public Internet alone, where it is left out. */
  readonly mayConnect?: MayConnect;
}

type Documents = AsyncGenerator<Document | Refusal>;

/**
 * The documents of all sources, one after the other, as they are asked for.
 * What cannot be used is given as a refusal, and the rest goes on.
 */
export async function* documentsOf(
  sources: readonly NamedSource[],
  options: DocumentOptions = {},
): Documents {
  const except = options.except === undefined ? undefined : resolve(options.except);
  for (const source of sources) {
    if (source.kind === "address") {
      yield* refusing(source.address, readWeb(source.address, options));
      continue;
    }
    for await (const path of pathsOf(source)) {
      if (resolve(path) !== except) yield* refusing(path, readFile(path, options));
    }
  }
}

function readFile(path: string, options: DocumentOptions): ReturnType<FileReader> {
  const read = readerFor(path);
  if (read) return read(path, options.charset);
  return isFeedFile(path) ? readFeed(path, options) : readText(path, options.charset);
}

function isFeedFile(path: string): boolean {
  return /\.(?:xml|rss|atom|rdf)$/i.test(path);
}

// What reads the web is loaded when it is needed: most intakes are of files.

async function* readWeb(address: string, { mayConnect = PUBLIC_ONLY }: DocumentOptions): Documents {
  const { readAddress } = await import("./web/read-address.ts");
  yield* readAddress(address, mayConnect);
}

async function* readFeed(path: string, { mayConnect = PUBLIC_ONLY }: DocumentOptions): Documents {
  const { readFeedFile } = await import("./web/feed-file.ts");
  yield* readFeedFile(path, mayConnect);
}

async function* readText(path: string, charset?: string): Documents {
  yield await readTextFile(path, charset);
}

/** Ends a source that fails with a refusal in its place. */
async function* refusing(place: string, documents: AsyncIterable<Document | Refusal>): Documents {
  try {
    yield* documents;
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    yield { ...error.refusal, place };
  }
}
