import type { Reading } from "../extract/reading.ts";
import { isRefusal } from "../ingest/document.ts";
import { documentsOf } from "../ingest/documents.ts";
import { SourceError } from "../ingest/source-error.ts";
import { sourcesNamed } from "../ingest/sources.ts";
import { messageOf } from "./failure.ts";

/**
 * What is read from files. One that cannot be read is named on standard error
 * and makes the command fail in the end; the others are still read.
 */
export async function* readings(files: readonly string[], charset?: string): AsyncGenerator<Reading> {
  // Loads the vocabulary, which the help of a command can do without.
  const { readDocument } = await import("../ingest/read-document.ts");
  const options = charset === undefined ? {} : { charset };
  for await (const document of documentsOf(await sourcesNamed(files), options)) {
    try {
      if (isRefusal(document)) throw new SourceError(document.place, document.problem, document.kind);
      yield await readDocument(document);
    } catch (failure) {
      process.stderr.write(`${messageOf(failure)}\n`);
      process.exitCode = 1;
    }
  }
}
