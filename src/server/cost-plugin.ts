import type { ApolloServerPlugin } from "@apollo/server";
import { ApiError, ErrorCode } from "../api/errors.ts";
import { knownCost } from "../api/limits/known-cost.ts";
import type { ServerContext } from "./server-context.ts";

/**
 * Refuses an operation that costs too much, before anything of it runs, takes
 * the cost of any other from its client's budget, and tells it in the answer.
 */
export function costPlugin(limit: number): ApolloServerPlugin<ServerContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, operation, request, contextValue }) {
          if (!operation) return;
          const { budget, outcome } = contextValue;
          const cost = knownCost({ schema, document, operation }, request.variables ?? {});
          outcome.refusedCost = cost;
          if (cost > limit) throw tooComplex(cost, limit);
          budget.spend(cost);
          outcome.refusedCost = 0;
        },

        async willSendResponse({ response, contextValue: { budget } }) {
          if (response.body.kind !== "single" || budget.cost === 0) return;
          const { singleResult } = response.body;
          singleResult.extensions = { ...singleResult.extensions, cost: { requested: budget.cost, limit } };
        },
      };
    },
  };
}

function tooComplex(cost: number, limit: number): ApiError {
  return new ApiError(
    ErrorCode.TOO_COMPLEX,
    `The operation may cost ${cost}; at most ${limit} is answered. Ask for smaller pages (\`first\`), or for fewer lists inside lists.`,
    400,
  );
}
