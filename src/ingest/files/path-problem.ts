import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { nearest } from "../../text/nearest.ts";
import { SourceError } from "../source-error.ts";

/** What a failed look at a path means to the person who wrote it; anything else as it came. */
export async function pathProblem(path: string, error: unknown): Promise<unknown> {
  switch (error instanceof Error && "code" in error ? error.code : undefined) {
    case "ENOTDIR":
      if (existsSync(path))
        return new SourceError(path, "This is a file. Give the folder it is in.", "UNREACHABLE");
      return new SourceError(path, "There is no such file or folder.", "UNREACHABLE");
    case "ENOENT":
      return new SourceError(path, `There is no such file or folder.${await nearMiss(path)}`, "UNREACHABLE");
    case "EISDIR":
      return new SourceError(path, "This is a folder. Give a file in it.", "UNREACHABLE");
    case "EACCES":
    case "EPERM":
      return new SourceError(
        path,
        "This may not be read by the user who runs the program. Change its permissions.",
        "UNREACHABLE",
      );
    default:
      return error;
  }
}

async function nearMiss(path: string): Promise<string> {
  const folder = dirname(path);
  const near = nearest(basename(path), await readdir(folder).catch(() => []));
  return near === undefined ? "" : ` Did you mean ${join(folder, near)}?`;
}
