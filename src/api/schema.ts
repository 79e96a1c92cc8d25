import "reflect-metadata";
import {
  type GraphQLSchema,
  type IntrospectionQuery,
  introspectionFromSchema,
  isAbstractType,
  lexicographicSortSchema,
  printSchema,
} from "graphql";
import { buildSchemaSync } from "type-graphql";
import { AcquaintanceResolver } from "./agent/acquaintance.resolver.ts";
import { AgentResolver } from "./agent/agent.resolver.ts";
import { ArticleResolver } from "./article/article.resolver.ts";
import { EvidenceResolver } from "./evidence/evidence.resolver.ts";
import { IngestArticleResolver } from "./ingest/ingest-article.resolver.ts";
import { RateLimitResolver } from "./limits/rate-limit.resolver.ts";
import { MeetingResolver } from "./meeting/meeting.resolver.ts";
import { ParticipantResolver } from "./meeting/participant.resolver.ts";
import { MentionResolver } from "./mention/mention.resolver.ts";
import { NodeResolver } from "./node/node.resolver.ts";
import { typeOfNode } from "./node/node.type.ts";
import { OrganizationResolver } from "./organization/organization.resolver.ts";
import { PersonResolver } from "./person/person.resolver.ts";
import { PlaceResolver } from "./place/place.resolver.ts";
import { RoleResolver } from "./role/role.resolver.ts";
import { SearchResolver } from "./search/search.resolver.ts";
import { SuggestionResolver } from "./search/suggestion.resolver.ts";
import { SpeakerResolver } from "./statement/speaker.resolver.ts";
import { StatementResolver } from "./statement/statement.resolver.ts";
import { StatementCountResolver } from "./statement/statement-count.resolver.ts";

/** The schema is the sum of its resolvers and of the types they answer with. */
export function apiSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [
      NodeResolver,
      ArticleResolver,
      AgentResolver,
      AcquaintanceResolver,
      PersonResolver,
      OrganizationResolver,
      RoleResolver,
      StatementResolver,
      SpeakerResolver,
      StatementCountResolver,
      MeetingResolver,
      ParticipantResolver,
      MentionResolver,
      EvidenceResolver,
      PlaceResolver,
      SearchResolver,
      SuggestionResolver,
      RateLimitResolver,
      IngestArticleResolver,
    ],
    // The inputs check themselves, in sentences that name the argument.
    validate: false,
  });
  schema.description =
    "Official news readouts as a graph: who said what, to whom, where, and where it is written.";
  const query = schema.getQueryType();
  if (query) query.description = "What can be asked.";
  const mutation = schema.getMutationType();
  if (mutation) mutation.description = "What can be changed, with a key.";
  for (const type of Object.values(schema.getTypeMap())) {
    // type-graphql makes a promise of it, which costs time for each record.
    if (isAbstractType(type)) type.resolveType = typeOfNode;
  }
  return schema;
}

/** The schema in the schema language, sorted by name: what `schema/schema.graphql` holds. */
export function printedSchema(schema: GraphQLSchema = apiSchema()): string {
  return `${printSchema(lexicographicSortSchema(schema)).trimEnd()}\n`;
}

/** The schema as the introspection query is answered, sorted by name: what `buildClientSchema` takes. */
export function introspectedSchema(schema: GraphQLSchema = apiSchema()): IntrospectionQuery {
  return introspectionFromSchema(lexicographicSortSchema(schema));
}
