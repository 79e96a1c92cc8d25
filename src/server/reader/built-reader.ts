import { existsSync, readdirSync, readFileSync } from "node:fs";
import { type Asset, typeOf } from "../files/asset.ts";

/** The reader as `npm run build` made it: a page, and the files it loads. */
export interface BuiltReader {
  readonly html: string;
  readonly assets: readonly Asset[];
}

const BUILT = new URL("../../../dist/reader/", import.meta.url);
const PLAYGROUND_TAG = /<meta name="playground"[^<>]*>/;

/** @returns undefined where the reader was not built: the API stands without it. */
export function builtReader(playground: boolean): BuiltReader | undefined {
  const page = new URL("index.html", BUILT);
  if (!existsSync(page)) return undefined;
  const html = readFileSync(page, "utf8");
  const folder = new URL("assets/", BUILT);
  return {
    // The page offers links into the playground where there is one.
    html: playground ? html : html.replace(PLAYGROUND_TAG, ""),
    assets: readdirSync(folder).map((file) => ({
      path: `/assets/${file}`,
      type: typeOf(file),
      bytes: readFileSync(new URL(file, folder)),
    })),
  };
}
