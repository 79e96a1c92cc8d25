import type { ApolloServer } from "@apollo/server";
import type { FastifyReply, FastifyRequest } from "fastify";
import { contextOf } from "../api/context.ts";
import { Deadline } from "../api/deadline.ts";
import { type Budget, rateLimited } from "../api/limits/budget.ts";
import type { Limits } from "../api/limits/limits.ts";
import type { NodeCache } from "../api/node-cache.ts";
import type { Store } from "../store/store.ts";
import type { Answered } from "./answered.ts";
import { apolloRequestOf } from "./apollo-request.ts";
import { type ClientBudgets, clientOf } from "./client-budgets.ts";
import type { QuickAnswers } from "./compiled/quick-answers.ts";
import { codeOf, statusOf } from "./http-errors.ts";
import { inTime } from "./in-time.ts";
import { Outcome } from "./outcome.ts";
import { parsedBody } from "./request-body.ts";
import { type ResponseCache, responseKey } from "./response-cache.ts";
import { sendBudget, sendKept } from "./send.ts";
import type { ServerContext } from "./server-context.ts";

/** What a question is answered with. */
export interface Answering {
  readonly apollo: ApolloServer<ServerContext>;
  readonly quick: QuickAnswers | undefined;
  readonly store: Store;
  readonly nodes: NodeCache;
  readonly budgets: ClientBudgets;
  readonly limits: Limits;
  readonly cache: ResponseCache | undefined;
  /** Is told what became of each request. */
  answered(request: FastifyRequest, answered: Answered): void;
}

/**
 * Answers a question, and says what became of it: from the answers kept, else
 * from compiled code, else from Apollo.
 */
export async function answer(request: FastifyRequest, reply: FastifyReply, answering: Answering) {
  const start = performance.now();
  const budget = answering.budgets.budgetOf(clientOf(request.ip));
  const outcome = new Outcome();
  try {
    if (budget.remaining === 0 && budget.resetAt) throw rateLimited(budget.resetAt);
    return await answerWithin(request, reply, answering, budget, outcome);
  } catch (error) {
    outcome.errors = [codeOf(error)];
    sendBudget(reply.code(statusOf(error)), budget);
    throw error;
  } finally {
    const seconds = (performance.now() - start) / 1000;
    answering.answered(request, { ...outcome, status: reply.statusCode, cost: budget.cost, seconds });
  }
}

async function answerWithin(
  request: FastifyRequest,
  reply: FastifyReply,
  answering: Answering,
  budget: Budget,
  outcome: Outcome,
): Promise<FastifyReply> {
  const { store, nodes, cache, limits } = answering;
  const version = await inTime(limits.time, store.version());
  const key = cache && responseKey(request, version);
  const kept = key === undefined ? undefined : cache?.get(key);
  if (kept) {
    budget.spend(kept.cost);
    outcome.operationName = kept.operationName;
    outcome.cache = "hit";
    return sendKept(request, sendBudget(reply, budget), kept);
  }

  const deadline = new Deadline(limits.time);
  reply.raw.once("close", () => deadline.end());
  const context = { ...contextOf(store, deadline, budget, nodes.at(version)), outcome };
  const { status, type, text } = await inTime(limits.time, bodyOf(request, reply, answering, context));
  sendBudget(reply.code(status), budget);
  if (key === undefined || !cache || status !== 200 || !outcome.lasting) {
    return reply.type(type).header("cache-control", "no-store").send(text);
  }
  outcome.cache = "miss";
  const { operationName } = outcome;
  const fresh = cache.keep(key, { bytes: Buffer.from(text), type, cost: budget.cost, operationName });
  return sendKept(request, reply, fresh);
}

interface Body {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

/** From compiled code where that has the answer, else from Apollo. */
async function bodyOf(
  request: FastifyRequest,
  reply: FastifyReply,
  { apollo, quick, limits }: Answering,
  context: ServerContext,
): Promise<Body> {
  const { method, headers } = request;
  const posted = method === "POST" ? parsedBody(request) : undefined;
  const known = await quick?.answer(posted, headers.accept, context);
  if (known) return { status: 200, ...known };

  const answered = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: apolloRequestOf(request, posted, limits.nesting),
    context: async () => context,
  });
  for (const [name, value] of answered.headers) reply.header(name, value);
  return {
    status: answered.status ?? 200,
    type: answered.headers.get("content-type") ?? "application/json; charset=utf-8",
    // Nothing here defers or streams: an answer is always whole.
    text: answered.body.kind === "complete" ? answered.body.string : "",
  };
}
