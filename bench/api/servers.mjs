/**
 * The servers that `bench/api.ts` compares, each in a process of its own:
 *
 *     node bench/api/servers.mjs KIND DATABASE_URL
 *
 * All answer from the same schema, the same store and the same loaders, and all but
 * one keep what they read from the store in the way of readout; they print the port
 * they listen on.
 */
import { createServer } from "node:http";
import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import Fastify from "fastify";
import { createYoga } from "graphql-yoga";
import { LRUCache } from "lru-cache";
import mercurius from "mercurius";
import { contextOf } from "../../dist/api/context.js";
import { Deadline } from "../../dist/api/deadline.js";
import { KeptData } from "../../dist/api/kept-data.js";
import { FreeBudget } from "../../dist/api/limits/budget.js";
import { apiSchema } from "../../dist/api/schema.js";
import { startServer } from "../../dist/server/start-server.js";
import { openStore } from "../../dist/store/stores.js";

const [kind, address] = process.argv.slice(2);
const store = await openStore(address);
const schema = apiSchema();
const data = new KeptData(128 * 1024 * 1024);
const context = async () =>
  contextOf(store, new Deadline(60_000), new FreeBudget(), { known: data.at(await store.version()) });
const unlimited = { limits: { costPerMinute: 0 }, host: "127.0.0.1", port: 0, logLevel: "silent", store };

const servers = {
  "readout, cache off": () => ours({ ...unlimited, cacheBytes: 0 }),
  "readout, cache on": () => ours(unlimited),
  "Mercurius + JIT": () => mercuriusOf(context),
  "Mercurius + JIT, cache in front": () => mercuriusOf(context, cacheInFront),
  "Mercurius + JIT, nothing kept": () =>
    mercuriusOf(async () => contextOf(store, new Deadline(60_000), new FreeBudget())),
  "Yoga 5": async () => {
    const yoga = createYoga({ schema, context, logging: false });
    return listening(createServer(yoga));
  },
  "Apollo 5 as it comes": async () => {
    const { url } = await startStandaloneServer(new ApolloServer({ schema }), {
      listen: { port: 0, host: "127.0.0.1" },
      context,
    });
    return Number(new URL(url).port);
  },
  "ready bytes": () => {
    const bytes = new Map();
    return listening(
      createServer((request, response) => {
        const chunks = [];
        request.on("data", (chunk) => chunks.push(chunk));
        request.on("end", async () => {
          const body = Buffer.concat(chunks).toString();
          if (!bytes.has(body)) bytes.set(body, await firstAnswer(body));
          response.setHeader("content-type", "application/json").end(bytes.get(body));
        });
      }),
    );
  },
};

console.log(await servers[kind]());

async function ours(options) {
  const { url } = await startServer(options);
  return Number(new URL(url).port);
}

async function mercuriusOf(context, prepare = () => {}) {
  const app = Fastify();
  prepare(app);
  app.register(mercurius, { schema, jit: 1, context });
  await app.listen({ port: 0, host: "127.0.0.1" });
  return app.server.address().port;
}

/** Answers kept by the version of the data and the whole body, as readout keeps its own. */
function cacheInFront(app) {
  const kept = new LRUCache({
    maxSize: 64 * 1024 * 1024,
    sizeCalculation: (bytes, key) => bytes.length + 2 * key.length,
  });
  app.removeContentTypeParser("application/json");
  app.addContentTypeParser("application/json", { parseAs: "string" }, async (request, body) => {
    request.key = `${await store.version()}\n${body}`;
    return kept.has(request.key) ? body : JSON.parse(body);
  });
  app.addHook("preHandler", async (request, reply) => {
    const bytes = kept.get(request.key);
    if (bytes) return reply.header("content-type", "application/json; charset=utf-8").send(bytes);
  });
  app.addHook("onSend", async (request, reply, payload) => {
    if (request.key && reply.statusCode === 200 && !kept.has(request.key))
      kept.set(request.key, Buffer.from(payload));
  });
}

async function firstAnswer(body) {
  const { graphql } = await import("graphql");
  const { query, variables } = JSON.parse(body);
  return Buffer.from(
    JSON.stringify(
      await graphql({ schema, source: query, variableValues: variables, contextValue: context() }),
    ),
  );
}

function listening(server) {
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server.address().port)));
}
