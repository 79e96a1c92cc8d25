import type { FastifyReply, FastifyRequest } from "fastify";
import { digestOf } from "../files/asset.ts";
import { sendFile } from "../files/send-file.ts";
import { CONTENT_POLICY, type Playground } from "./page.ts";

const pages = new WeakMap<Playground, Buffer>();

/** Sends the page, with a way back to `/` where something stands there. */
export function sendPlayground(
  request: FastifyRequest,
  reply: FastifyReply,
  playground: Playground,
): Promise<FastifyReply> {
  const bytes = pages.get(playground) ?? pageOf(request, playground);
  pages.set(playground, bytes);
  reply.headers({
    "content-security-policy": CONTENT_POLICY,
    "cache-control": "no-cache",
    // At the same address stand the answers of the API.
    vary: "accept",
  });
  return sendFile(request, reply, {
    type: "text/html; charset=utf-8",
    bytes,
    etag: `W/"${digestOf(bytes)}"`,
  });
}

function pageOf({ server }: FastifyRequest, playground: Playground): Buffer {
  return Buffer.from(playground.html(server.hasRoute({ method: "GET", url: "/" }) ? "/" : undefined));
}
