import type { ApolloServerPlugin } from "@apollo/server";
import type { ServerContext } from "./server-context.ts";

/** Notes what becomes of a request. */
export const outcomePlugin: ApolloServerPlugin<ServerContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response, operation, operationName, source, contextValue: { outcome } }) {
        outcome.operationName = operationName ?? undefined;
        if (response.body.kind !== "single") return;
        const errors = response.body.singleResult.errors ?? [];
        outcome.errors = errors.map(({ extensions }) => String(extensions?.code));
        outcome.failures = errors.flatMap(({ extensions }) =>
          extensions?.id ? [String(extensions.id)] : [],
        );
        // What is left of a budget is another answer each time.
        outcome.lasting =
          errors.length === 0 && operation?.operation === "query" && !source?.includes("rateLimit");
      },
    };
  },
};
