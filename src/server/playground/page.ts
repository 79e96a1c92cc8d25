import type { FastifyReply } from "fastify";
import { type Asset, assetOf, packageFile } from "./assets.ts";

/** GraphiQL as a page of small, cacheable files, all of them from this server. */
export interface Playground {
  readonly html: string;
  readonly assets: readonly Asset[];
  /** What the page may load and run: this server's files, and the fonts and images inside its style sheet. */
  readonly contentPolicy: string;
}

const CONTENT_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src data:; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Each example question stands in a tab of its own, named after its operation. */
export function playgroundOf(examples: readonly string[]): Playground {
  const style = assetOf("graphiql.css", packageFile("graphiql", "graphiql.min.css"));
  const ours = assetOf("playground.css", Buffer.from(STYLE));
  const scripts = [
    assetOf("react.js", packageFile("react", "umd/react.production.min.js")),
    assetOf("react-dom.js", packageFile("react-dom", "umd/react-dom.production.min.js")),
    assetOf("graphiql.js", packageFile("graphiql", "graphiql.min.js")),
    assetOf("start.js", Buffer.from(startScript(examples))),
  ];
  const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>readout · GraphQL playground</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${style.path}">
<link rel="stylesheet" href="${ours.path}">
${scripts.map(({ path }) => `<script defer src="${path}"></script>`).join("\n")}
</head>
<body>
<div id="playground"><p>Loading the playground…</p></div>
<noscript>The playground needs JavaScript. The API does not: POST a query to this address.</noscript>
</body>
</html>
`;
  return { html, assets: [style, ours, ...scripts], contentPolicy: CONTENT_POLICY };
}

export function sendPage(reply: FastifyReply, { html, contentPolicy }: Playground): FastifyReply {
  return reply
    .type("text/html; charset=utf-8")
    .header("content-security-policy", contentPolicy)
    .header("cache-control", "no-cache")
    .send(html);
}

/** Fallbacks give Arabic, Chinese and Cyrillic a readable face beside the code font. */
const STYLE = `html, body, #playground { block-size: 100%; margin: 0; }
#playground > p { font: 1rem system-ui, sans-serif; padding: 2rem; }
.graphiql-container { --font-family-mono: "Fira Code", ui-monospace, "Noto Naskh Arabic", "Noto Sans Arabic", "Geeza Pro", "Segoe UI", monospace; }
.graphiql-container .result-window .CodeMirror { line-height: 1.7; }
`;

/** A link may bring a question of its own: \`?query=…&variables=…\`. */
function startScript(examples: readonly string[]): string {
  return `const { createElement } = React;
const asked = new URLSearchParams(location.search);
ReactDOM.createRoot(document.getElementById("playground")).render(
  createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({ url: location.pathname }),
    defaultTabs: ${JSON.stringify(examples.map((query) => ({ query })))},
    query: asked.get("query") ?? undefined,
    variables: asked.get("variables") ?? undefined,
    operationName: asked.get("operationName") ?? undefined,
    defaultEditorToolsVisibility: false,
  }),
);
`;
}
