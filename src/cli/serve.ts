import { once } from "node:events";
import { Command } from "commander";
import type { Limits } from "../api/limits/limits.ts";
import { documentsOf } from "../ingest/documents.ts";
import { ingestAll } from "../ingest/ingest-all.ts";
import { sourcesNamed } from "../ingest/sources.ts";
import { type Environment, readSettings, type Settings } from "../settings.ts";
import type { Store } from "../store/store.ts";
import { openStore } from "../store/stores.ts";
import { CommandFailure } from "./command-failure.ts";
import { OutcomeTally } from "./ingest/outcome-tally.ts";
import { startingAtUsable } from "./ingest/starting-at-usable.ts";
import { portIsFree } from "./port-is-free.ts";
import { print } from "./print.ts";
import { settingsHelp } from "./settings-help.ts";
import { stopSignal } from "./stop-signal.ts";

/** In production, how long a load balancer has to notice that a server takes its leave. */
const NOTICE_MS = 2_000;

/** What may fail is tried before anything is written: settings, articles, port, in this order. */
export function serveCommand(environment: Environment): Command {
  const shown = [
    "port",
    "host",
    "articles",
    "databaseUrl",
    "replicaUrls",
    "trustProxy",
    "corsOrigins",
    "playground",
    "operations",
    "maxBodyBytes",
    "maxTokens",
    "maxDepth",
    "maxAliases",
    "maxCost",
    "costPerMinute",
    "answerMs",
    "arrivalMs",
    "cacheBytes",
    "logLevel",
    "environment",
  ] as const;
  return new Command("serve")
    .description("Read the articles and serve the graph over GraphQL, until stopped.")
    .addHelpText("after", settingsHelp(...shown))
    .action(async () => {
      const settings = readSettings(environment);
      const { articles, databaseUrl, replicaUrls, port, host } = settings;
      const documents = await startingAtUsable(documentsOf(await sourcesNamed([articles])));
      await portIsFree(port, host);
      const store = await openStore(databaseUrl, { replicas: replicaUrls });
      // Loaded while the articles are read, which other threads do.
      const server = import("../server/start-server.ts");
      const stop = stopSignal();
      try {
        await readArticles(store, articles, documents, stop);
        // The variables of OpenTelemetry are its own: where there is one, traces are wanted.
        const tracing = Object.keys(environment).some((name) => name.startsWith("OTEL_"));
        if (!stop.aborted) await serve(await server, store, settings, tracing, stop);
      } finally {
        await store.close();
      }
    });
}

type ServerModule = typeof import("../server/start-server.ts");

async function serve(
  { startServer }: ServerModule,
  store: Store,
  settings: Settings,
  tracing: boolean,
  stop: AbortSignal,
): Promise<void> {
  const { port, host, logLevel, trustProxy, corsOrigins, playground, metrics, cacheBytes } = settings;
  const production = settings.environment === "production";
  const server = await startServer({
    store,
    port,
    host,
    logLevel,
    production,
    trustProxy,
    corsOrigins,
    playground,
    metrics,
    cacheBytes,
    tracing,
    safelistOnly: settings.operations === "listed",
    limits: limitsOf(settings),
  });
  await print(`Serving ${server.url}/ and ${server.url}/graphql; stop with Ctrl+C.\n`);
  if (!stop.aborted) await once(stop, "abort");
  await server.close(production ? NOTICE_MS : 0);
}

function limitsOf(settings: Settings): Partial<Limits> {
  return {
    bodyBytes: settings.maxBodyBytes,
    tokens: settings.maxTokens,
    depth: settings.maxDepth,
    aliases: settings.maxAliases,
    cost: settings.maxCost,
    costPerMinute: settings.costPerMinute,
    time: settings.answerMs,
    arrival: settings.arrivalMs,
  };
}

/** @throws CommandFailure where there are articles, and none of them can be read. */
async function readArticles(
  store: Store,
  name: string,
  documents: Parameters<typeof ingestAll>[1],
  signal: AbortSignal,
): Promise<void> {
  const tally = new OutcomeTally();
  await ingestAll(store, documents, { signal, onOutcome: (outcome) => tally.add(outcome) });
  if (tally.counts.refused === tally.total) throw new CommandFailure(tally.refusalLines().join("\n"));
  for (const line of tally.refusalLines()) process.stderr.write(`${line}\n`);
  await print(`${name}: ${tally.line()}.\n`);
}
