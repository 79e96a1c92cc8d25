import type { FastifyInstance } from "fastify";
import { Deadline } from "../api/deadline.ts";
import type { Store } from "../store/store.ts";
import { inTime } from "./in-time.ts";

/** A store that does not say its version in this time is not ready. */
const PATIENCE = 2_000;

/** For whoever watches over servers: whether it lives, and whether it can answer. */
export function serveHealth(app: FastifyInstance, store: Store, draining: () => boolean): void {
  app.get("/healthz", { exposeHeadRoute: true }, async () => ({ status: "ok" }));

  app.get("/readyz", { exposeHeadRoute: true }, async (_request, reply) => {
    if (draining()) return reply.code(503).send({ status: "draining" });
    try {
      await inTime(new Deadline(PATIENCE), Promise.resolve(store.version()));
      return { status: "ready" };
    } catch (error) {
      app.log.error({ err: error }, "the store cannot be reached");
      return reply.code(503).send({ status: "store unavailable" });
    }
  });
}
