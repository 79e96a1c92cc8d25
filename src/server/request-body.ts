import type { FastifyInstance, FastifyRequest } from "fastify";

const ACCEPTED = /^application\/json\s*(?:;\s*charset\s*=\s*"?utf-?8"?\s*)?$/i;

/** Takes JSON in UTF-8 and nothing else, unparsed: an answer that is kept is found by its bytes. */
export function takeJsonOnly(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("application/json", { parseAs: "string" }, (request, body, done) => {
    if (!ACCEPTED.test(request.headers["content-type"] ?? "")) return done(unsupported());
    if ((request.headers["content-encoding"] ?? "identity") !== "identity") return done(unsupported());
    done(null, body);
  });
}

function unsupported(): Error {
  return Object.assign(new Error("Unsupported media type"), { statusCode: 415 });
}

/**
 * The body as JSON; a key named `__proto__` is refused.
 *
 * @throws an error of status 400 where it is no JSON.
 */
export function parsedBody(request: FastifyRequest): unknown {
  const parse = request.server.getDefaultJsonParser("error", "error");
  let result: unknown;
  parse(request, String(request.body), (error, value) => {
    if (error) throw error;
    result = value;
  });
  return result;
}
