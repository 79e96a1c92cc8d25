import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, it } from "vitest";

/** Who may import whom: a folder of `src` may import itself and those named beside it. */
const mayImport: Record<string, readonly string[]> = {
  graph: [],
  text: [],
  lexicon: ["graph", "text"],
  extract: ["graph", "text"],
  languages: ["extract", "lexicon", "graph", "text"],
  store: ["lexicon", "graph", "text"],
  ingest: ["languages", "extract", "store", "lexicon", "graph", "text"],
  api: ["store", "graph", "text"],
  server: ["api", "ingest", "store", "graph"],
  reader: [],
  cli: [
    "server",
    "api",
    "ingest",
    "languages",
    "extract",
    "store",
    "lexicon",
    "graph",
    "text",
    "settings.ts",
  ],
};

const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) =>
  /\/.*\.tsx?$/.test(file),
);

it.each(files)("src/%s imports only what its folder may", (file) => {
  const [home = ""] = file.split("/");
  const source = readFileSync(join("src", file), "utf8");
  for (const [, path = ""] of source.matchAll(/(?:from|import\()\s*"(\.[^"]+)"/g)) {
    const [there = ""] = relative("src", join("src", file, "..", path)).split("/");
    expect([home, ...(mayImport[home] ?? [])], `${file} imports ${path}`).toContain(there);
  }
});
