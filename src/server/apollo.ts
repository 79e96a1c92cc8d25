import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import type { DocumentNode, GraphQLSchema } from "graphql";
import { type ErrorLog, shownError } from "../api/errors.ts";
import type { Limits } from "../api/limits/limits.ts";
import { shapeRule } from "../api/limits/shape.rule.ts";
import { admissionPlugin } from "./admission-plugin.ts";
import { costPlugin } from "./cost-plugin.ts";
import { DocumentStore } from "./document-store.ts";
import { outcomePlugin } from "./outcome-plugin.ts";
import type { Safelist } from "./safelist.ts";
import type { ServerContext } from "./server-context.ts";
import { statusPlugin } from "./status-plugin.ts";

export interface ApolloOptions {
  readonly schema: GraphQLSchema;
  readonly limits: Limits;
  /** Whether an unknown field is answered without the names of known ones. */
  readonly hideSuggestions: boolean;
  readonly log: ErrorLog;
  /** Is told each document that was parsed, validated and found within limits. */
  readonly learn: (source: string, document: DocumentNode) => void;
  /** Where there is one, nothing else is answered. */
  readonly safelist: Safelist | undefined;
}

/** Apollo Server as this product runs it: its checks kept, its pages, reports and cache headers not. */
export function apolloOf(options: ApolloOptions): ApolloServer<ServerContext> {
  const { schema, limits, hideSuggestions, log, learn, safelist } = options;
  return new ApolloServer<ServerContext>({
    schema,
    introspection: true,
    hideSchemaDetailsFromClientErrors: hideSuggestions,
    csrfPrevention: true,
    // Persisted queries are kept in memory, 30 MiB at most.
    cache: "bounded",
    documentStore: new DocumentStore(),
    parseOptions: { maxTokens: limits.tokens },
    validationRules: [shapeRule(limits)],
    validationOptions: { maxErrors: limits.errors },
    executionOptions: { maxCoercionErrors: limits.errors },
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: (formatted, error) => shownError(formatted, error, log),
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      // It wraps every resolver; how long an answer keeps is decided for the whole of it.
      ApolloServerPluginCacheControlDisabled(),
      costPlugin(limits.cost),
      statusPlugin,
      outcomePlugin,
      admissionPlugin(safelist, learn),
    ],
  });
}
