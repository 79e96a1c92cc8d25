import type { FastifyInstance } from "fastify";
import type { Asset } from "./asset.ts";
import { sendFile } from "./send-file.ts";

/** Serves what a page loads. */
export function serveAssets(app: FastifyInstance, assets: readonly Asset[]): void {
  for (const asset of assets) {
    app.get(asset.path, { exposeHeadRoute: true }, (request, reply) =>
      sendFile(request, reply.header("cache-control", "public, max-age=31536000, immutable"), asset),
    );
  }
}
