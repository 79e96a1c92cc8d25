import type { ApolloServerPlugin } from "@apollo/server";
import type { GraphQLFormattedError } from "graphql";
import { ErrorCode } from "../api/errors.ts";

/**
 * The HTTP status of a document that is refused (GraphQL over HTTP, section 6.4).
 *
 * A client that asks for `application/json` by name, and not for
 * `application/graphql-response+json`, gets 200: to it, another status may come
 * from anyone on the way. Judged by `Accept`: the type of the answer is not
 * settled yet when this runs. An answer the store was missing for is a 503 to
 * all, so that whoever stands on the way asks again.
 */
export const statusPlugin: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, response }) {
        if (response.body.kind !== "single") return;
        const { errors = [] } = response.body.singleResult;
        if (errors.some((error) => codeOf(error) === ErrorCode.STORE_UNAVAILABLE)) {
          response.http.status = 503;
        } else if (response.http.status === 400 && asksForPlainJson(request.http?.headers.get("accept"))) {
          if (errors.every(isOfDocument)) response.http.status = 200;
        }
      },
    };
  },
};

function asksForPlainJson(accept = ""): boolean {
  return accept.includes("application/json") && !accept.includes("application/graphql-response+json");
}

/** Found by parsing it, by validating it, or by coercing its variables. */
function isOfDocument(error: GraphQLFormattedError): boolean {
  const code = codeOf(error);
  return (
    code === "GRAPHQL_PARSE_FAILED" ||
    code === "GRAPHQL_VALIDATION_FAILED" ||
    code === "OPERATION_RESOLUTION_FAILURE" ||
    (code === ErrorCode.BAD_USER_INPUT && error.message.startsWith('Variable "$'))
  );
}

function codeOf({ extensions }: GraphQLFormattedError): unknown {
  return extensions?.code;
}
