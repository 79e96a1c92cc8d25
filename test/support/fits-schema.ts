import {
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isListType,
  isNonNullType,
  isObjectType,
} from "graphql";

/**
 * Where a JSON value parts from a type of the schema: a key that is no field, a
 * null that may not be, a list that is none. A connection is a list of its nodes.
 */
export function misfits(value: unknown, type: GraphQLOutputType, schema: GraphQLSchema, path = ""): string[] {
  if (value === null) return isNonNullType(type) ? [`${path} is null`] : [];
  const bare = getNullableType(type);
  if (isListType(bare)) {
    if (!Array.isArray(value)) return [`${path} is no list`];
    return value.flatMap((item, i) => misfits(item, bare.ofType, schema, `${path}[${i}]`));
  }
  if (isObjectType(bare) && bare.name.endsWith("Connection")) {
    const nodes = bare.getFields().nodes;
    return nodes ? misfits(value, nodes.type, schema, path) : [`${bare.name} has no nodes`];
  }
  if (!isObjectType(bare) && !isAbstractType(bare))
    return typeof value === "object" ? [`${path} is no ${bare}`] : [];
  if (typeof value !== "object") return [`${path} is no object`];
  return Object.entries(value).flatMap(([key, item]) => {
    if (key === "__typename")
      return schema.getType(String(item)) ? [] : [`${path}.${key} is no type: ${item}`];
    const typeName = "__typename" in value ? String(value.__typename) : bare.name;
    const actual = schema.getType(typeName);
    const field = actual && "getFields" in actual ? actual.getFields()[key] : undefined;
    return field && "args" in field
      ? misfits(item, field.type, schema, `${path}.${key}`)
      : [`${path}.${key} is no field of ${getNamedType(bare)}`];
  });
}
