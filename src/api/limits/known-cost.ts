import type { OperationDefinitionNode } from "graphql";
import { estimate, type Question, type Variables } from "./cost.ts";

/** Costs by the values of the variables they depend on: a page size, as a rule. */
interface Known {
  readonly variables: readonly string[];
  readonly costs: Map<string, number>;
}

const known = new WeakMap<OperationDefinitionNode, Known>();
/** Of one operation; a client that varies its page size stays far below. */
const MOST_KNOWN = 100;

/** As `estimate`, from memory for an operation asked before. */
export function knownCost(question: Question, given: Variables): number {
  const before = known.get(question.operation);
  const found = before?.costs.get(keyOf(before, given));
  if (found !== undefined) return found;
  const { cost, variables } = estimate(question, given);
  const entry = before ?? { variables, costs: new Map<string, number>() };
  if (entry.costs.size < MOST_KNOWN) entry.costs.set(keyOf(entry, given), cost);
  known.set(question.operation, entry);
  return cost;
}

/** What is left out has a default of its own, and is not the same as null. */
function keyOf({ variables }: Known, given: Variables): string {
  return variables.map((name) => JSON.stringify(given[name]) ?? "left out").join();
}
