import { type ExecutionResult, graphql } from "graphql";
import { contextOf, type Surroundings } from "../../src/api/context.ts";
import { Deadline } from "../../src/api/deadline.ts";
import { FreeBudget } from "../../src/api/limits/budget.ts";
import { apiSchema } from "../../src/api/schema.ts";
import type { Store } from "../../src/store/store.ts";

const schema = apiSchema();

/** Asks the API a whole query, below HTTP. The answer is plain JSON, as a client would parse it. */
export async function ask(
  store: Store,
  source: string,
  variableValues: Readonly<Record<string, unknown>> = {},
  surroundings: Surroundings = {},
): Promise<ExecutionResult> {
  const answer = await graphql({
    schema,
    source,
    variableValues,
    contextValue: contextOf(store, new Deadline(60_000), new FreeBudget(), surroundings),
  });
  return JSON.parse(JSON.stringify(answer));
}
