import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { GraphQLSchema } from "graphql";
import { introspectedSchema, printedSchema } from "../api/schema.ts";
import { digestOf } from "./files/asset.ts";
import { type SentFile, sendFile } from "./files/send-file.ts";

/**
 * The schema at addresses that stay: `/schema.graphql` in the schema language,
 * `/schema.json` as an introspection query would be answered. Whoever keeps a
 * copy asks by its tag whether it is still the schema.
 */
export function serveSchema(app: FastifyInstance, schema: GraphQLSchema): void {
  const files = {
    "/schema.graphql": () => taggedFile("text/plain", printedSchema(schema)),
    "/schema.json": () => taggedFile("application/json", JSON.stringify(introspectedSchema(schema))),
  };
  for (const [url, make] of Object.entries(files)) {
    // Made at the first request: a server starts without it.
    let file: SentFile | undefined;
    app.get(url, { exposeHeadRoute: true }, (request: FastifyRequest, reply: FastifyReply) => {
      file ??= make();
      return sendFile(request, reply.header("cache-control", "public, no-cache"), file);
    });
  }
}

function taggedFile(type: string, text: string): SentFile {
  const bytes = Buffer.from(text);
  return { type: `${type}; charset=utf-8`, bytes, etag: `W/"${digestOf(bytes)}"` };
}
