import fastify, { type FastifyInstance } from "fastify";
import { answerHttpErrors } from "./http-errors.ts";
import { listen } from "./listen.ts";
import type { Metrics } from "./metrics.ts";
import { sendSecurityHeaders } from "./security-headers.ts";

/** What is counted, for Prometheus. */
export function serveMetrics(app: FastifyInstance, { registry }: Metrics): void {
  app.get("/metrics", async (_request, reply) =>
    reply.type(registry.contentType).send(await registry.metrics()),
  );
}

/** The same, and nothing else, at a port of its own. */
export async function startMetrics(host: string, port: number, metrics: Metrics): Promise<FastifyInstance> {
  const app = fastify({ exposeHeadRoutes: false, forceCloseConnections: true });
  sendSecurityHeaders(app);
  answerHttpErrors(app);
  serveMetrics(app, metrics);
  await listen(app, host, port, "METRICS");
  return app;
}
