import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";

/** The outer form of a document, whatever its fields mean. */
export interface Shape {
  /** Levels of fields below the deepest operation. */
  readonly depth: number;
  /** Fields under an alias, and fields and spreads that repeat another of their selection set; those of a fragment wherever it is spread. */
  readonly aliases: number;
}

/**
 * Measures a document in time linear in its length: a fragment is measured once
 * however often it is spread, and one that spreads itself counts as nothing, for
 * validation refuses it by name. Introspection is left out of the depth.
 */
export function shapeOf(document: DocumentNode): Shape {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const known = new Map<string, Shape>();

  function ofFragment(name: string): Shape {
    const measured = known.get(name);
    if (measured) return measured;
    known.set(name, NOTHING);
    const shape = ofSet(fragments.get(name)?.selectionSet);
    known.set(name, shape);
    return shape;
  }

  function ofSelection(selection: SelectionNode): Shape {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value);
    const below = ofSet(selection.selectionSet);
    if (selection.kind === Kind.INLINE_FRAGMENT) return below;
    const introspects = selection.name.value.startsWith("__");
    return {
      depth: introspects ? 1 : below.depth + 1,
      aliases: below.aliases + (selection.alias === undefined ? 0 : 1),
    };
  }

  function ofSet(set: SelectionSetNode | undefined): Shape {
    if (set === undefined) return NOTHING;
    const shapes = set.selections.map(ofSelection);
    return {
      depth: Math.max(0, ...shapes.map(({ depth }) => depth)),
      aliases: sumOf(shapes.map(({ aliases }) => aliases)) + repeatsIn(set),
    };
  }

  const operations = document.definitions.map((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? ofSet(definition.selectionSet) : NOTHING,
  );
  return {
    depth: Math.max(0, ...operations.map(({ depth }) => depth)),
    aliases: sumOf(operations.map(({ aliases }) => aliases)),
  };
}

const NOTHING: Shape = { depth: 0, aliases: 0 };

/** Comparing the arguments of fields of one name takes time that grows with the square of their number. */
function repeatsIn({ selections }: SelectionSetNode): number {
  const names = selections.flatMap((selection) => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return [`...${selection.name.value}`];
    return selection.kind === Kind.FIELD && selection.alias === undefined ? [selection.name.value] : [];
  });
  return names.length - new Set(names).size;
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
