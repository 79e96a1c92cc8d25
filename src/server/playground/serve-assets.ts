import type { FastifyInstance } from "fastify";
import { compressedAsset, encodingFor } from "./assets.ts";
import type { Playground } from "./page.ts";

/** Serves what the playground's page loads; the page itself stands at `/graphql`. */
export function serveAssets(app: FastifyInstance, playground: Playground): void {
  for (const asset of playground.assets) {
    app.get(asset.path, async (request, reply) => {
      const encoding = encodingFor(request.headers["accept-encoding"]);
      reply.header("cache-control", "public, max-age=31536000, immutable");
      reply.header("vary", "accept-encoding");
      reply.type(asset.type);
      if (encoding === undefined) return reply.send(asset.bytes);
      return reply.header("content-encoding", encoding).send(await compressedAsset(asset, encoding));
    });
  }
}
