import {
  GraphQLBoolean,
  GraphQLID,
  GraphQLInt,
  type GraphQLLeafType,
  GraphQLString,
  isEnumType,
} from "graphql";
import { quoted } from "./text.ts";

/**
 * Writes the values of a leaf type as graphql-js serialises them. What a record
 * holds as a rule is written at once; for the rest the type is asked.
 *
 * @returns a function that throws where the type has no such value.
 */
export function leafWriter(type: GraphQLLeafType): (value: unknown) => string {
  const serialized = (value: unknown) => serializedBy(type, value);
  if (isEnumType(type)) {
    const names = new Map<unknown, string>(type.getValues().map(({ name, value }) => [value, `"${name}"`]));
    return (value) => names.get(value) ?? serialized(value);
  }
  switch (type) {
    case GraphQLString:
    case GraphQLID:
      return (value) => (typeof value === "string" ? quoted(value) : serialized(value));
    case GraphQLInt:
      return (value) => (isInt(value) ? String(value) : serialized(value));
    case GraphQLBoolean:
      return (value) => (typeof value === "boolean" ? String(value) : serialized(value));
    default:
      return serialized;
  }
}

/** `-0` is written as `0`, as JSON has it. */
function isInt(value: unknown): boolean {
  return typeof value === "number" && (value | 0) === value;
}

function serializedBy(type: GraphQLLeafType, value: unknown): string {
  const serialized: unknown = type.serialize(value);
  const json = serialized == null ? undefined : JSON.stringify(serialized);
  if (json === undefined) throw new TypeError(`${type.name} has no way to write ${typeof value}.`);
  return json;
}
