import type { FastifyInstance, FastifyRequest } from "fastify";
import { type Answering, answer } from "./answer.ts";
import { sendHttpError } from "./http-errors.ts";
import type { Playground } from "./playground/page.ts";
import { sendPlayground } from "./playground/send-playground.ts";
import type { Tracing } from "./tracing.ts";

export const GRAPHQL_PATH = "/graphql";

/** GraphQL over HTTP, and the playground for whoever asks for a page. */
export function serveGraphql(
  app: FastifyInstance,
  answering: Answering,
  playground: Playground | undefined,
  tracing: Tracing | undefined,
): void {
  app.route({
    method: ["GET", "POST"],
    url: GRAPHQL_PATH,
    handler(request, reply) {
      if (playground && wantsPage(request)) return sendPlayground(request, reply, playground);
      const work = () => answer(request, reply, answering);
      return tracing ? tracing.answer(request.headers, work) : work();
    },
  });
  app.route({
    method: ["HEAD", "OPTIONS", "PUT", "PATCH", "DELETE"],
    url: GRAPHQL_PATH,
    handler: (_request, reply) => sendHttpError(reply.header("allow", "GET, POST"), 405),
  });
}

function wantsPage({ method, headers }: FastifyRequest): boolean {
  return method === "GET" && (headers.accept?.includes("text/html") ?? false);
}
