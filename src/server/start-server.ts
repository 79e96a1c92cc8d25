import { setTimeout } from "node:timers/promises";
import cors from "@fastify/cors";
import fastify, { type FastifyInstance, type FastifyRequest, LogController } from "fastify";
import { KeptData } from "../api/kept-data.ts";
import { LIMITS, type Limits } from "../api/limits/limits.ts";
import { apiSchema } from "../api/schema.ts";
import { articleIntake } from "../ingest/article-intake.ts";
import type { Answered } from "./answered.ts";
import { apolloOf } from "./apollo.ts";
import { ClientBudgets } from "./client-budgets.ts";
import { KnownTexts } from "./compiled/known-texts.ts";
import { QuickAnswers } from "./compiled/quick-answers.ts";
import { serveAssets } from "./files/serve-assets.ts";
import { serveHealth } from "./health.ts";
import { answerClientError, answerHttpErrors } from "./http-errors.ts";
import { listen } from "./listen.ts";
import { Metrics } from "./metrics.ts";
import { exampleQuestions } from "./playground/examples.ts";
import { playgroundOf } from "./playground/page.ts";
import { builtReader } from "./reader/built-reader.ts";
import { serveReader } from "./reader/serve-reader.ts";
import { takeJsonOnly } from "./request-body.ts";
import { ResponseCache } from "./response-cache.ts";
import { Safelist } from "./safelist.ts";
import { sendSecurityHeaders } from "./security-headers.ts";
import { serveGraphql } from "./serve-graphql.ts";
import { serveMetrics, startMetrics } from "./serve-metrics.ts";
import { serveSchema } from "./serve-schema.ts";
import type { ServerOptions } from "./server-options.ts";
import { timedStore } from "./timed-store.ts";

export interface RunningServer {
  /** Where it answers, without a path: `http://localhost:4000`. */
  readonly url: string;
  /**
   * Stops taking requests, and returns when those in flight are answered.
   *
   * @param notice milliseconds in which `/readyz` already says 503 and requests are still taken, for whoever
   *   sends them to notice.
   */
  close(notice?: number): Promise<void>;
}

/** Compiling takes some milliseconds: a question asked as often as this is worth them. */
const WORTHWHILE = 3;
/** How long requests in flight are waited for; with the notice, less than the ten seconds a supervisor waits. */
const DRAIN_MS = 7_000;
/** Levels at which each answer has its line. */
const TELLING: ReadonlySet<string> = new Set(["info", "debug", "trace"]);
const DATA_BYTES = 128 * 1024 * 1024;
const TEXT_BYTES = 64 * 1024 * 1024;
const CACHE_BYTES = 64 * 1024 * 1024;

/**
 * Serves a store over HTTP. The store stays the caller's: closing the server
 * leaves it open.
 *
 * @throws ListenError where the port is taken or may not be used.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { cacheBytes = CACHE_BYTES, compileAfter = WORTHWHILE } = options;
  const limits = { ...LIMITS, ...options.limits };
  const metrics = new Metrics();
  const tracing = options.tracing ? (await import("./tracing.ts")).startTracing() : undefined;
  const store = timedStore(options.store, metrics, tracing);
  const schema = apiSchema();
  const app = appOf(options, limits);
  let draining = false;

  const quick = compileAfter > 0 ? new QuickAnswers(schema, limits, compileAfter) : undefined;
  const safelist = options.safelistOnly ? new Safelist() : undefined;
  const apollo = apolloOf({
    schema,
    limits,
    safelist,
    hideSuggestions: options.production === true,
    learn: (source, document) => quick?.learn(source, document),
    log: (error, id) => app.log.error({ err: error, id }, "a part could not be answered"),
  });
  const intake = articleIntake(store);
  const logged = TELLING.has(app.log.level);
  const playground = options.playground === false ? undefined : playgroundOf(exampleQuestions());

  if (options.corsOrigins?.length) await app.register(cors, corsOptions(options.corsOrigins));
  takeJsonOnly(app);
  sendSecurityHeaders(app);
  answerHttpErrors(app);
  const answering = {
    apollo,
    quick,
    store,
    limits,
    data: new KeptData(DATA_BYTES),
    texts: new KnownTexts(TEXT_BYTES),
    budgets: new ClientBudgets(limits.costPerMinute),
    intake,
    cache: cacheBytes > 0 ? new ResponseCache(cacheBytes) : undefined,
    answered(request: FastifyRequest, answered: Answered) {
      metrics.answered(answered);
      if (tracing) {
        const { operationName = "unnamed", ...attributes } = answered;
        const [errors, failures] = [[...attributes.errors], [...attributes.failures]];
        tracing.note(`graphql ${operationName}`, { ...attributes, errors, failures });
      }
      if (logged) app.log.info({ reqId: request.id, ...answered }, "answered");
    },
  };
  serveGraphql(app, answering, playground, tracing);
  serveHealth(app, store, () => draining);
  if (options.metrics === undefined || options.metrics === "here") serveMetrics(app, metrics);
  serveSchema(app, schema);
  if (playground) serveAssets(app, playground.assets);
  const reader = builtReader(playground !== undefined);
  if (reader) serveReader(app, reader);

  await apollo.start();
  const url = await listen(app, options.host, options.port);
  const apart = await metricsApart(options, metrics).catch(async (error: unknown) => {
    await app.close();
    throw error;
  });
  return {
    url,
    async close(notice = 0) {
      draining = true;
      await setTimeout(notice);
      const impatience = globalThis.setTimeout(() => app.server.closeAllConnections(), DRAIN_MS);
      await app.close();
      clearTimeout(impatience);
      await Promise.all([apollo.stop(), intake.close(), tracing?.stop(), apart?.close()]);
      metrics.registry.clear();
    },
  };
}

/** Where the metrics have a port of their own, the server at it. */
async function metricsApart(
  { host, metrics: port }: ServerOptions,
  metrics: Metrics,
): Promise<FastifyInstance | undefined> {
  return typeof port === "number" ? startMetrics(host, port, metrics) : undefined;
}

function appOf({ logLevel = "warn", trustProxy = false }: ServerOptions, limits: Limits): FastifyInstance {
  return fastify({
    logger: { level: logLevel },
    logController: new LogController({ disableRequestLogging: true }),
    // A logger for each request costs more than its id in each line.
    childLoggerFactory: (logger) => logger,
    genReqId: () => crypto.randomUUID(),
    trustProxy,
    bodyLimit: limits.bodyBytes,
    requestTimeout: limits.arrival,
    http: { headersTimeout: limits.arrival, connectionsCheckingInterval: Math.min(1_000, limits.arrival) },
    clientErrorHandler: answerClientError,
    forceCloseConnections: "idle",
    exposeHeadRoutes: false,
  });
}

function corsOptions(origins: readonly string[]) {
  return {
    origin: origins.includes("*") ? "*" : [...origins],
    methods: ["GET", "POST"],
    exposedHeaders: [
      "etag",
      "retry-after",
      "ratelimit-limit",
      "ratelimit-remaining",
      "ratelimit-reset",
      "x-request-id",
    ],
    maxAge: 600,
  };
}
