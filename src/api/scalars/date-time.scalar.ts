import { GraphQLScalarType } from "graphql";
import { GraphQLDateTimeISO } from "graphql-scalars";

/** As graphql-scalars writes it, told in our words. */
export const DateTime = new GraphQLScalarType({
  ...GraphQLDateTimeISO.toConfig(),
  name: "DateTime",
  description: "A moment in UTC, as RFC 3339 writes it: `2031-03-14T09:00:00.000Z`. In TypeScript, a string.",
  specifiedByURL: "https://www.rfc-editor.org/rfc/rfc3339",
});
