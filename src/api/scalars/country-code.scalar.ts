import { GraphQLScalarType } from "graphql";
import { GraphQLCountryCode } from "graphql-scalars";

/** As graphql-scalars checks it, told in our words. */
export const CountryCode = new GraphQLScalarType({
  ...GraphQLCountryCode.toConfig(),
  name: "CountryCode",
  description: "A country by its ISO 3166-1 alpha-2 code: `CN`. In TypeScript, a string.",
  specifiedByURL: "https://www.iso.org/iso-3166-country-codes.html",
});
