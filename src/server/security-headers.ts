import type { FastifyInstance } from "fastify";

/** For answers that are data: nothing in them is to be loaded, run or framed. */
const DATA_POLICY = "default-src 'none'; frame-ancestors 'none'";

const HEADERS = {
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "content-security-policy": DATA_POLICY,
};

/** Headers of every answer; a page sets a content policy of its own. */
export function sendSecurityHeaders(app: FastifyInstance): void {
  app.addHook("onRequest", (request, reply, done) => {
    reply.headers(HEADERS).header("x-request-id", request.id);
    done();
  });
}
