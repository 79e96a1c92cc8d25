import type { ApolloServerPlugin } from "@apollo/server";
import type { DocumentNode } from "graphql";
import { type ApiError, badUserInput } from "../api/errors.ts";
import { notListed, type Safelist } from "./safelist.ts";

/**
 * Refuses operations of a kind that this API has none of, and documents that are
 * not on the list, where there is one.
 *
 * @param learn is told each other document; it was parsed, validated and found within limits before.
 */
export function admissionPlugin(
  safelist: Safelist | undefined,
  learn: (source: string, document: DocumentNode) => void,
): ApolloServerPlugin {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, operation, source, document }) {
          if (operation && !schema.getRootType(operation.operation)) throw notOffered(operation.operation);
          if (safelist && !safelist.has(document)) throw notListed();
          learn(source, document);
        },
      };
    },
  };
}

function notOffered(kind: string): ApiError {
  return badUserInput(`This API offers no ${kind}. Ask a query; see its schema.`, 400);
}
