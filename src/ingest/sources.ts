import { stat } from "node:fs/promises";
import picomatch from "picomatch";
import { readerFor } from "./files/formats.ts";
import { pathProblem } from "./files/path-problem.ts";
import { STANDARD_INPUT } from "./files/read-bounded.ts";
import { walk } from "./files/walk.ts";
import { SourceError } from "./source-error.ts";

/** A source as it was named: an address of the web, a file, or files to be found. */
export type NamedSource =
  | { readonly kind: "address"; readonly address: string }
  | { readonly kind: "file"; readonly path: string }
  /** Those in a folder that have a format of ours, or that a pattern fits. */
  | { readonly kind: "files"; readonly folder: string; readonly wanted: (path: string) => boolean };

/**
 * What each name stands for. Every name is looked at before anything is read,
 * so that a slip in the last one does not leave half a batch behind.
 *
 * @throws SourceError where nothing is there.
 */
export async function sourcesNamed(names: readonly string[]): Promise<NamedSource[]> {
  return Promise.all(names.map(sourceNamed));
}

/** The paths of a source that is one file or many. */
export async function* pathsOf(source: NamedSource & { kind: "file" | "files" }): AsyncGenerator<string> {
  if (source.kind === "file") return yield source.path;
  for await (const path of walk(source.folder)) {
    if (source.wanted(path)) yield path;
  }
}

async function sourceNamed(name: string): Promise<NamedSource> {
  if (name === STANDARD_INPUT) return { kind: "file", path: name };
  if (/^https?:/i.test(name)) return { kind: "address", address: name };
  if (/^[a-z][a-z+.-]+:\/\//i.test(name)) {
    throw new SourceError(
      name,
      "Addresses begin with http:// or https://. Give a file by its path.",
      "UNREACHABLE",
    );
  }
  try {
    if (!(await stat(name)).isDirectory()) return { kind: "file", path: name };
  } catch (error) {
    const { base, isGlob } = picomatch.scan(name);
    if (!isGlob) throw await pathProblem(name, error);
    return matching({ kind: "files", folder: base || ".", wanted: picomatch(name) }, name);
  }
  return matching({ kind: "files", folder: name, wanted: (path) => readerFor(path) !== undefined }, name);
}

async function matching(source: NamedSource & { kind: "files" }, name: string): Promise<NamedSource> {
  try {
    for await (const _ of pathsOf(source)) return source;
  } catch (error) {
    throw await pathProblem(source.folder, error);
  }
  throw new SourceError(name, "No article is here: no .txt, .html, .jsonl or .warc file.", "UNREACHABLE");
}
