import type { FastifyReply, FastifyRequest } from "fastify";
import { compressed, encodingFor } from "./compressed.ts";

/** Bytes that stay the same while the server runs. */
export interface SentFile {
  /** The media type. */
  readonly type: string;
  readonly bytes: Buffer;
  /** Where the address outlives the content: what it is asked for again by. Weak, as each encoding has other bytes. */
  readonly etag?: string;
}

/** Fonts are compressed as they come. */
const DENSE = /^font\/woff/;

/** Sends a file in the best encoding its client takes, which proxies are told. */
export async function sendFile(
  request: FastifyRequest,
  reply: FastifyReply,
  { type, bytes, etag }: SentFile,
): Promise<FastifyReply> {
  reply.type(type);
  if (DENSE.test(type)) return reply.send(bytes);
  const others = reply.getHeader("vary");
  reply.header("vary", others === undefined ? "accept-encoding" : `${others}, accept-encoding`);
  if (etag !== undefined) {
    reply.header("etag", etag);
    if (request.headers["if-none-match"]?.includes(etag)) return reply.code(304).send();
  }
  const encoding = encodingFor(request.headers["accept-encoding"]);
  if (encoding === undefined) return reply.send(bytes);
  return reply.header("content-encoding", encoding).send(await compressed(bytes, encoding));
}
