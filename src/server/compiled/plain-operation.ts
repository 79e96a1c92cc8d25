import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";
import type { Variables } from "../../api/limits/cost.ts";

/** Of a document with its fragments written out. One that grows beyond is not worth compiling. */
const MOST_SELECTIONS = 500;

/**
 * The operation with its fragments written out where they are spread and its
 * `@skip` and `@include` carried out: what graphql-js would execute with these
 * variables.
 *
 * Undefined for an introspection, for a selection set that nothing is left of,
 * and where it would be too large.
 */
export function plainOperation(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): OperationDefinitionNode | undefined {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  let selections = 0;
  let plain = true;

  function plainSet(set: SelectionSetNode): SelectionSetNode {
    const kept: SelectionNode[] = [];
    for (const selection of set.selections) {
      if (!plain || !isIncluded(selection, variables)) continue;
      if (++selections > MOST_SELECTIONS) plain = false;
      if (selection.kind === Kind.FIELD) kept.push(plainField(selection));
      else {
        const fragment =
          selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
        if (!fragment) continue;
        const below = plainSet(fragment.selectionSet);
        if (below.selections.length === 0) continue;
        const { typeCondition } = fragment;
        kept.push({
          kind: Kind.INLINE_FRAGMENT,
          ...(typeCondition && { typeCondition }),
          selectionSet: below,
        });
      }
    }
    return { kind: Kind.SELECTION_SET, selections: kept };
  }

  function plainField({ alias, name, arguments: given, selectionSet }: FieldNode): FieldNode {
    if (name.value === "__schema" || name.value === "__type") plain = false;
    const below = selectionSet && plainSet(selectionSet);
    if (below?.selections.length === 0) plain = false;
    return {
      kind: Kind.FIELD,
      name,
      ...(alias && { alias }),
      ...(given && { arguments: given }),
      ...(below && { selectionSet: below }),
    };
  }

  const selectionSet = plainSet(operation.selectionSet);
  if (!plain || selectionSet.selections.length === 0) return undefined;
  return { kind: Kind.OPERATION_DEFINITION, operation: operation.operation, selectionSet };
}

/** Whether its directives leave it in. */
function isIncluded({ directives = [] }: SelectionNode, variables: Variables): boolean {
  return directives.every((directive) => {
    const value = directive.arguments?.find(({ name }) => name.value === "if")?.value;
    const holds =
      value?.kind === Kind.VARIABLE
        ? variables[value.name.value] === true
        : value?.kind === Kind.BOOLEAN && value.value;
    return directive.name.value === "skip" ? !holds : directive.name.value !== "include" || holds;
  });
}
