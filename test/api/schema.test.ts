import { readFileSync } from "node:fs";
import {
  type GraphQLArgument,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
} from "graphql";
import { describe, expect, it } from "vitest";
import { apiSchema, printedSchema } from "../../src/api/schema.ts";

const schema = apiSchema();
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);

it("is the schema that stands in schema/schema.graphql", () => {
  expect(readFileSync("schema/schema.graphql", "utf8"), "Print it anew with: npm run schema").toBe(
    printedSchema(),
  );
});

describe("everything a client can see is described in a sentence", () => {
  const described = types.flatMap((type) => [[type.name, type.description] as const, ...partsOf(type)]);

  it.each(described)("%s", (_, description) => {
    expect(description).toMatch(/\S.*\S/);
  });
});

it("has no scalar that a generated client could only call any", () => {
  const scalars = types.filter(isScalarType).map(({ name }) => name);
  expect(scalars.sort()).toEqual(["CountryCode", "DateTime", "PartialDate"]);
});

it("has an interface for each thing that a Person and an Organization share", () => {
  const agent = schema.getType("Agent");
  if (!isInterfaceType(agent)) throw new Error("Agent is no interface");
  const node = agent.getInterfaces().map(({ name }) => name);
  expect(node).toEqual(["Node"]);
  expect(
    schema
      .getPossibleTypes(agent)
      .map(({ name }) => name)
      .sort(),
  ).toEqual(["Organization", "Person"]);
});

function partsOf(type: GraphQLNamedType): (readonly [string, string | null | undefined])[] {
  if (isEnumType(type)) {
    return type.getValues().map((value) => [`${type.name}.${value.name}`, value.description]);
  }
  if (isInputObjectType(type)) {
    return Object.values(type.getFields()).map((field) => [`${type.name}.${field.name}`, field.description]);
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => [
    [`${type.name}.${field.name}`, field.description] as const,
    ...field.args.map(
      (arg: GraphQLArgument) => [`${type.name}.${field.name}(${arg.name})`, arg.description] as const,
    ),
  ]);
}
