import { type DocumentNode, type GraphQLSchema, getOperationAST, getVariableValues } from "graphql";
import { LRUCache } from "lru-cache";
import type { Budget } from "../../api/limits/budget.ts";
import type { Question, Variables } from "../../api/limits/cost.ts";
import { knownCost } from "../../api/limits/known-cost.ts";
import type { Limits } from "../../api/limits/limits.ts";
import type { Answer } from "../send.ts";
import type { ServerContext } from "../server-context.ts";
import { CompiledOperations } from "./compiled-operations.ts";
import type { OperationWriter } from "./operation-writer.ts";
import { bufferOf, type Piece, whole } from "./text.ts";

/** Characters of documents to remember. */
const MOST_TEXT = 4_000_000;

/** What Apollo answers with, by what the client accepts; for anything else Apollo decides. */
const TYPES: Readonly<Record<string, string>> = {
  "": "application/json; charset=utf-8",
  "*/*": "application/json; charset=utf-8",
  "application/json": "application/json; charset=utf-8",
  "application/graphql-response+json": "application/graphql-response+json; charset=utf-8",
};

/**
 * Answers by compiled code, without going through Apollo again, where the
 * answer is exactly Apollo's: to a document that Apollo has parsed and validated
 * before, posted in the plainest form, within cost and budget, and without an
 * error. To all else it has no answer, and Apollo is asked.
 */
export class QuickAnswers {
  readonly #schema: GraphQLSchema;
  readonly #limits: Limits;
  readonly #compiled: CompiledOperations;
  readonly #documents = new LRUCache<string, DocumentNode>({
    maxSize: MOST_TEXT,
    sizeCalculation: (_, source) => source.length,
  });

  /** @param after how many times an operation is asked before it is compiled. */
  constructor(schema: GraphQLSchema, limits: Limits, after: number) {
    this.#schema = schema;
    this.#limits = limits;
    this.#compiled = new CompiledOperations(schema, after);
  }

  /** Remembers a document that Apollo has parsed and validated. What is left of a budget is asked of Apollo each time. */
  learn(source: string, document: DocumentNode): void {
    if (!source.includes("rateLimit")) this.#documents.set(source, document);
  }

  async answer(
    body: unknown,
    accept: string | undefined,
    context: ServerContext,
  ): Promise<Answer | undefined> {
    const type = TYPES[accept ?? ""];
    const asked = plainRequest(body);
    const document = asked && this.#documents.get(asked.query);
    const operation = document && getOperationAST(document, asked.operationName);
    if (type === undefined || !operation) return undefined;

    const schema = this.#schema;
    const definitions = operation.variableDefinitions ?? [];
    const { coerced } = getVariableValues(schema, definitions, asked.variables, { maxErrors: 1 });
    const compiled = coerced && this.#compiled.find(document, operation, coerced);
    if (!compiled) return undefined;
    const cost = affordableCost({ schema, document, operation }, asked.variables, context.budget);
    if (cost === undefined || cost > this.#limits.cost) return undefined;

    const data = await written(compiled, context, coerced);
    if (data === undefined) return undefined;
    context.budget.spend(cost);
    context.outcome.operationName = operation.name?.value;
    context.outcome.compiled = true;
    context.outcome.lasting = true;
    const extensions = JSON.stringify({ cost: { requested: cost, limit: this.#limits.cost } });
    return { status: 200, type, body: bufferOf(whole('{"data":', data, `,"extensions":${extensions}}\n`)) };
  }
}

/** The data; undefined where the answer has an error, which is Apollo's to tell. */
async function written(
  compiled: OperationWriter,
  context: ServerContext,
  variables: Variables,
): Promise<Piece | undefined> {
  try {
    return await compiled(context, variables);
  } catch {
    return undefined;
  }
}

interface PlainRequest {
  readonly query: string;
  readonly variables: Variables;
  readonly operationName: string | undefined;
}

/** A request in the plainest form; every other form is Apollo's to judge. */
function plainRequest(body: unknown): PlainRequest | undefined {
  if (!isRecord(body)) return undefined;
  for (const name in body) if (!PLAIN.has(name)) return undefined;
  const { query, variables, operationName } = body;
  if (typeof query !== "string") return undefined;
  if (variables != null && !isRecord(variables)) return undefined;
  if (operationName != null && typeof operationName !== "string") return undefined;
  return { query, variables: variables ?? {}, operationName: operationName ?? undefined };
}

const PLAIN: ReadonlySet<string> = new Set(["query", "variables", "operationName"]);

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The cost, where it is no mistake and the budget has it. */
function affordableCost(question: Question, variables: Variables, { remaining }: Budget): number | undefined {
  try {
    const cost = knownCost(question, variables);
    return remaining === undefined || cost <= remaining ? cost : undefined;
  } catch {
    return undefined;
  }
}
