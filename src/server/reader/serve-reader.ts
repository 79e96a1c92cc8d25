import type { FastifyInstance } from "fastify";
import { serveAssets } from "../files/serve-assets.ts";
import type { BuiltReader } from "./built-reader.ts";
import { READER_PATHS } from "./paths.ts";

/** What the page may load and run: this server's files, and nothing inside the page. */
const CONTENT_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/** Serves the reader: one page at all its addresses, which finds out by itself what to show. */
export function serveReader(app: FastifyInstance, { html, assets }: BuiltReader): void {
  for (const path of READER_PATHS) {
    app.get(path, { exposeHeadRoute: true }, async (_request, reply) =>
      reply
        .type("text/html; charset=utf-8")
        .header("content-security-policy", CONTENT_POLICY)
        .header("cache-control", "no-cache")
        .send(html),
    );
  }
  serveAssets(app, assets);
}
