import type { ApolloServerPlugin } from "@apollo/server";
import type { DocumentNode } from "graphql";
import { notListed, type Safelist } from "./safelist.ts";

/**
 * Refuses documents that are not on the list, where there is one.
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
        async didResolveOperation({ source, document }) {
          if (safelist && !safelist.has(document)) throw notListed();
          learn(source, document);
        },
      };
    },
  };
}
