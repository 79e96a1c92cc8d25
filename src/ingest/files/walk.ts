import { readdir } from "node:fs/promises";
import { join } from "node:path";

/**
 * The files in a folder and the folders in it, in order of name. Hidden ones
 * are left out, links to folders are not followed. No more than one folder's
 * names are held for each level.
 */
export async function* walk(folder: string): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.name.startsWith(".")) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* walk(path);
    else yield path;
  }
}
