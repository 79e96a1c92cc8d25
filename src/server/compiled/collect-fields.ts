import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  Kind,
  type SelectionSetNode,
} from "graphql";

/**
 * The fields that a plain document asks of an object type, by the name they have
 * in the answer and in the order of the answer (GraphQL, 6.3.2): fields of one
 * name are one field with the selections of all.
 */
export function collectFields(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
): ReadonlyMap<string, readonly [FieldNode, ...FieldNode[]]> {
  const fields = new Map<string, [FieldNode, ...FieldNode[]]>();

  function collect({ selections }: SelectionSetNode): void {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const name = selection.alias?.value ?? selection.name.value;
        const known = fields.get(name);
        if (known) known.push(selection);
        else fields.set(name, [selection]);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const condition = selection.typeCondition?.name.value;
        if (condition === undefined || holds(condition)) collect(selection.selectionSet);
      }
    }
  }

  function holds(condition: string): boolean {
    const other = schema.getType(condition);
    return other === type || (isAbstractType(other) && schema.isSubType(other, type));
  }

  for (const set of sets) collect(set);
  return fields;
}
