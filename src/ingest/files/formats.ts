import type { Document, Refusal } from "../document.ts";
import { readHtmlFile } from "./html-file.ts";
import { readJsonLines } from "./json-lines.ts";
import { readTextFile } from "./text-file.ts";

/** Gives the documents of a file. What ends a file early is thrown, as SourceError where a person can mend it. */
export type FileReader = (path: string, charset?: string) => AsyncIterable<Document | Refusal>;

/** A kind of file: how its name ends, and how it is read. */
interface Format {
  readonly endings: readonly string[];
  /** Whether a file is one document. */
  readonly single: boolean;
  readonly read: FileReader;
}

const FORMATS: readonly Format[] = [
  { endings: [".txt"], single: true, read: one(readTextFile) },
  { endings: [".html", ".htm", ".xhtml"], single: true, read: one(readHtmlFile) },
  { endings: [".jsonl", ".ndjson"], single: false, read: readJsonLines },
  { endings: [".warc", ".warc.gz"], single: false, read: readArchive },
];

/** How to read a file of that name; undefined for one that is none of ours. */
export function readerFor(path: string): FileReader | undefined {
  return formatOf(path)?.read;
}

export function isSingleDocument(path: string): boolean {
  return formatOf(path)?.single === true;
}

function formatOf(path: string): Format | undefined {
  const name = path.toLowerCase();
  return FORMATS.find(({ endings }) => endings.some((ending) => name.endsWith(ending)));
}

/** Loaded when there is an archive. */
async function* readArchive(path: string): AsyncGenerator<Document | Refusal> {
  const { readWarc } = await import("./warc.ts");
  yield* readWarc(path);
}

function one(read: (path: string, charset?: string) => Promise<Document>): FileReader {
  return async function* (path, charset) {
    yield await read(path, charset);
  };
}
