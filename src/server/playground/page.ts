import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { type Asset, assetsOf } from "../files/asset.ts";
import { withoutFonts } from "./style.ts";

/** GraphiQL as a page of small, cacheable files, all of them from this server. */
export interface Playground {
  readonly assets: readonly Asset[];
  /** @param home the address of whatever else this server shows, to lead back there. */
  html(home: string | undefined): string;
}

/** What the page may load and run: this server's files, and the images inside its style sheet. */
export const CONTENT_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Our part of the page, as the build leaves it; beside the sources and beside what is built, this is the same folder. */
const BUILT = new URL("../../../dist/server/playground/browser/", import.meta.url);

/** Run in this order: each uses what those before it leave behind. */
const LIBRARIES = {
  "react.js": ["react", "umd/react.production.min.js"],
  "react-dom.js": ["react-dom", "umd/react-dom.production.min.js"],
  "graphiql.js": ["graphiql", "graphiql.min.js"],
} as const;

/** Each example question stands in a tab of its own, named after its operation. */
export function playgroundOf(examples: readonly string[]): Playground {
  const ours = readdirSync(BUILT).filter((name) => name.endsWith(".js"));
  const files = new Map<string, Buffer>([
    ...withoutFonts("graphiql.css", packageFile("graphiql", "graphiql.min.css").toString()),
    ["playground.css", Buffer.from(STYLE)],
    ...Object.entries(LIBRARIES).map(([name, [from, path]]) => [name, packageFile(from, path)] as const),
    ...ours.map((name) => [name, readFileSync(new URL(name, BUILT))] as const),
  ]);
  const assets = assetsOf("/graphql/assets/", files);
  const pathOf = new Map([...files.keys()].map((name, index) => [name, assets[index]?.path]));
  const questions = JSON.stringify(examples.map((query) => ({ query }))).replaceAll("<", "\\u003c");
  const html = (home: string | undefined) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>readout · GraphQL playground</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${pathOf.get("graphiql.css")}">
<link rel="stylesheet" href="${pathOf.get("playground.css")}">
<link rel="preload" href="/schema.json" as="fetch" crossorigin>
${Object.keys(LIBRARIES)
  .map((name) => `<script defer src="${pathOf.get(name)}"></script>`)
  .join("\n")}
${ours
  .filter((name) => name !== "start.js")
  .map((name) => `<link rel="modulepreload" href="${pathOf.get(name)}">`)
  .join("\n")}
<script type="module" src="${pathOf.get("start.js")}"></script>
<script type="application/json" id="examples">${questions}</script>
</head>
<body>
<div id="playground"${home === undefined ? "" : ` data-home="${home}"`}><p>Loading the playground…</p></div>
<noscript>The playground needs JavaScript. The API does not: POST a query to this address.</noscript>
</body>
</html>
`;
  return { html, assets };
}

const require = createRequire(import.meta.url);

/** A file of an installed package, as its authors built it for browsers. */
function packageFile(name: string, path: string): Buffer {
  return readFileSync(join(dirname(require.resolve(`${name}/package.json`)), path));
}

/** Fallbacks give Arabic, Chinese and Cyrillic a readable face beside the code font; on a phone the answer stands below. */
const STYLE = `html, body, #playground { block-size: 100%; margin: 0; }
#playground > p { font: 1rem system-ui, sans-serif; padding: 2rem; }
.graphiql-container { --font-family-mono: "Fira Code", ui-monospace, "Noto Naskh Arabic", "Noto Sans Arabic", "Geeza Pro", "Segoe UI", monospace; }
.graphiql-container .result-window .CodeMirror { line-height: 1.7; }
.graphiql-container .graphiql-logo-link { color: inherit; text-decoration: none; white-space: nowrap; }
.graphiql-container .graphiql-logo-link:is(:hover, :focus-visible) { text-decoration: underline; }
@media (max-width: 700px) {
  .graphiql-container .graphiql-session { flex-direction: column; }
  .graphiql-container .graphiql-session > div { min-block-size: 0; inline-size: 100%; }
  .graphiql-container .graphiql-horizontal-drag-bar { display: none; }
}
`;
