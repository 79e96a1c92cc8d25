import type { FastifyReply, FastifyRequest } from "fastify";
import type { Budget } from "../api/limits/budget.ts";

/** An answer as it goes out. */
export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string | Buffer;
  /** Of an answer that lasts until the data changes: the same answer has the same tag. */
  readonly etag?: () => string;
  readonly headers?: Iterable<readonly [name: string, value: string]>;
}

/** One that lasts may be kept on the way, and is asked for again by its tag. */
export function sendAnswer(request: FastifyRequest, reply: FastifyReply, answer: Answer): FastifyReply {
  for (const [name, value] of answer.headers ?? []) reply.header(name, value);
  reply.header("content-type", answer.type);
  if (answer.etag === undefined) return reply.header("cache-control", "no-store").send(answer.body);

  const others = reply.getHeader("vary");
  reply.header("cache-control", "public, no-cache");
  reply.header("vary", others === undefined ? "accept" : `${others}, accept`);
  // An answer to a POST is not asked for by its tag.
  if (request.method !== "GET") return reply.send(answer.body);
  const etag = answer.etag();
  reply.header("etag", etag);
  const unchanged = request.headers["if-none-match"]?.includes(etag);
  return unchanged ? reply.code(304).send() : reply.send(answer.body);
}

/** What its client has left, in the headers of every answer. */
export function sendBudget(reply: FastifyReply, { limit, remaining, resetAt }: Budget): void {
  if (limit === undefined || remaining === undefined || resetAt === undefined) return;
  const seconds = Math.max(0, Math.ceil((resetAt.getTime() - Date.now()) / 1000));
  if (reply.statusCode === 429) reply.header("retry-after", Math.max(1, seconds));
  reply.headers({ "ratelimit-limit": limit, "ratelimit-remaining": remaining, "ratelimit-reset": seconds });
}
