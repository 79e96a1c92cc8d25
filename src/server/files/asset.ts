import { createHash } from "node:crypto";
import { extname } from "node:path";
import type { SentFile } from "./send-file.ts";

/** A file that a page loads, at an address that changes with the content: browsers may keep it for ever. */
export interface Asset extends SentFile {
  readonly path: string;
}

const TYPES: Readonly<Record<string, string>> = {
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
};

/**
 * Files that name each other by their names, in a folder named after what is in all of them.
 *
 * @param folder the address of the folder around it, from `/` to `/`.
 */
export function assetsOf(folder: string, files: ReadonlyMap<string, Buffer>): readonly Asset[] {
  const digest = digestOf(...Array.from(files, ([name, bytes]) => [name, bytes]).flat());
  return Array.from(files, ([name, bytes]) => ({
    path: `${folder}${digest}/${name}`,
    type: typeOf(name),
    bytes,
  }));
}

/** The media type of a file, by how its name ends. */
export function typeOf(name: string): string {
  return TYPES[extname(name)] ?? "application/octet-stream";
}

/** Short, and long enough to tell the versions of one thing apart. */
export function digestOf(...parts: readonly (Buffer | string)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest("hex").slice(0, 12);
}
