import type { ApolloServer } from "@apollo/server";
import type { FastifyReply, FastifyRequest } from "fastify";
import { ANONYMOUS, type Caller } from "../api/caller.ts";
import { contextOf } from "../api/context.ts";
import { Deadline } from "../api/deadline.ts";
import type { KeptData } from "../api/kept-data.ts";
import { type Budget, rateLimited } from "../api/limits/budget.ts";
import type { Limits } from "../api/limits/limits.ts";
import type { ArticleIntake } from "../ingest/article-intake.ts";
import type { Store } from "../store/store.ts";
import type { Answered } from "./answered.ts";
import { apolloRequestOf } from "./apollo-request.ts";
import { callerOf } from "./caller-of.ts";
import { type ClientBudgets, clientOf } from "./client-budgets.ts";
import type { KnownTexts } from "./compiled/known-texts.ts";
import type { QuickAnswers } from "./compiled/quick-answers.ts";
import { BAD_REQUEST, codeOf, statusOf } from "./http-errors.ts";
import { inTime } from "./in-time.ts";
import { ingestFor } from "./ingest-for.ts";
import { Outcome } from "./outcome.ts";
import { parsedBody } from "./request-body.ts";
import { type ResponseCache, responseKey } from "./response-cache.ts";
import { type Answer, sendAnswer, sendBudget } from "./send.ts";
import type { ServerContext } from "./server-context.ts";

/** What a question is answered with. */
export interface Answering {
  readonly apollo: ApolloServer<ServerContext>;
  readonly quick: QuickAnswers | undefined;
  readonly store: Store;
  readonly data: KeptData;
  readonly texts: KnownTexts;
  readonly budgets: ClientBudgets;
  readonly limits: Limits;
  readonly cache: ResponseCache | undefined;
  readonly intake: ArticleIntake;
  /** Is told what became of each request. */
  answered(request: FastifyRequest, answered: Answered): void;
}

/** Answers a question, and says what became of it. */
export async function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  answering: Answering,
): Promise<FastifyReply> {
  const start = performance.now();
  const caller = request.headers.authorization
    ? await callerOf(request, answering.store, answering.budgets)
    : ANONYMOUS;
  const budget = answering.budgets.budgetOf(clientOf(request.ip, caller));
  const outcome = new Outcome();
  const deadline = new Deadline(answering.limits.time, () => reply.raw.destroyed);
  try {
    if (budget.remaining === 0 && budget.resetAt) throw rateLimited(budget.resetAt);
    const finding = findAnswer(request, answering, { budget, caller, outcome, deadline });
    const found = finding instanceof Promise ? await inTime(deadline, finding) : finding;
    sendBudget(reply.code(found.status), budget);
    return sendAnswer(request, reply, found);
  } catch (error) {
    outcome.errors = [codeOf(error)];
    sendBudget(reply.code(statusOf(error)), budget);
    throw error;
  } finally {
    outcome.status = reply.statusCode;
    outcome.cost = budget.cost;
    outcome.seconds = (performance.now() - start) / 1000;
    if (caller.kind === "KEY") outcome.key = caller.keyId;
    answering.answered(request, outcome);
  }
}

/** One request on its way. */
interface Asking {
  readonly budget: Budget;
  readonly caller: Caller;
  readonly outcome: Outcome;
  readonly deadline: Deadline;
}

/** At once where it is kept. */
function findAnswer(request: FastifyRequest, answering: Answering, asking: Asking): Answer | Promise<Answer> {
  const version = answering.store.version();
  return typeof version === "string"
    ? answerAt(version, request, answering, asking)
    : version.then((read) => answerAt(read, request, answering, asking));
}

function answerAt(
  version: string,
  request: FastifyRequest,
  answering: Answering,
  asking: Asking,
): Answer | Promise<Answer> {
  const key = answering.cache && responseKey(request, version);
  const kept = key === undefined ? undefined : answering.cache?.get(key);
  if (!kept) return answerAnew(version, key, request, answering, asking);
  asking.budget.spend(kept.cost);
  asking.outcome.operationName = kept.operationName;
  asking.outcome.cache = "hit";
  return kept;
}

/** @param key under which the answer is kept, should it last. */
async function answerAnew(
  version: string,
  key: string | undefined,
  request: FastifyRequest,
  answering: Answering,
  { budget, caller, outcome, deadline }: Asking,
): Promise<Answer> {
  const { store, data, texts, cache, intake } = answering;
  const surroundings = { known: data.at(version), caller, ingest: ingestFor(intake, deadline) };
  const { store: reads, loaders, ingest } = contextOf(store, deadline, budget, surroundings);
  const context = { store: reads, loaders, budget, caller, ingest, outcome, texts: texts.at(version) };
  const fresh = await freshAnswer(request, answering, context);
  if (key === undefined || !cache || fresh.status !== 200 || !outcome.lasting) return fresh;
  outcome.cache = "miss";
  return cache.keep(key, fresh, { cost: budget.cost, operationName: outcome.operationName });
}

/** From compiled code, else from Apollo. */
async function freshAnswer(
  request: FastifyRequest,
  { apollo, quick, limits }: Answering,
  context: ServerContext,
): Promise<Answer> {
  const { method, headers } = request;
  const posted = method === "POST" ? parsedBody(request) : undefined;
  const known = await quick?.answer(posted, headers.accept, context);
  if (known) return known;

  const answered = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: apolloRequestOf(request, posted, limits.nesting),
    context: async () => context,
  });
  const { status = 200 } = answered;
  // Apollo answers what is no question at all, or may be forged, without running anything.
  if (status >= 400 && context.outcome.errors.length === 0) context.outcome.errors = [BAD_REQUEST];
  return {
    status,
    type: answered.headers.get("content-type") ?? "application/json; charset=utf-8",
    // Nothing here defers or streams: an answer is always whole.
    body: answered.body.kind === "complete" ? answered.body.string : "",
    headers: answered.headers,
  };
}
