import type { FastifyReply, FastifyRequest } from "fastify";
import type { Budget } from "../api/limits/budget.ts";
import type { KeptResponse } from "./response-cache.ts";

/** An answer that lasts until the data changes: it may be kept on the way, and is asked for again by its tag. */
export function sendKept(request: FastifyRequest, reply: FastifyReply, kept: KeptResponse): FastifyReply {
  reply.header("etag", kept.etag).header("cache-control", "public, no-cache");
  reply.header("vary", [reply.getHeader("vary"), "accept"].flat().filter(Boolean).join(", "));
  if (request.method === "GET" && request.headers["if-none-match"]?.includes(kept.etag)) {
    return reply.code(304).send();
  }
  return reply.type(kept.type).send(kept.bytes);
}

/** What its client has left, in the headers of every answer. */
export function sendBudget(reply: FastifyReply, { limit, remaining, resetAt }: Budget): FastifyReply {
  if (limit === undefined || remaining === undefined || resetAt === undefined) return reply;
  const seconds = Math.max(0, Math.ceil((resetAt.getTime() - Date.now()) / 1000));
  if (reply.statusCode === 429) reply.header("retry-after", Math.max(1, seconds));
  return reply.headers({
    "ratelimit-limit": limit,
    "ratelimit-remaining": remaining,
    "ratelimit-reset": seconds,
  });
}
