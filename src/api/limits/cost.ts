import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
  valueFromASTUntyped,
} from "graphql";
import { DEFAULT_PAGE, sizeOf } from "../connection.ts";

/** An object of the answer. */
const OBJECT = 1;
/** A page read from the store, or a list counted there. */
const READ = 10;
/** What changes the data: an article is read, which takes as long as several pages of answers. */
const WRITE = 500;
/** How many a list without a page size holds: speakers, names, pieces of evidence. */
const SHORT_LIST = 3;
/** The schema told to the client, whole or in part. */
const INTROSPECTION = 1_000;

/** Values of a request's variables, as the client sent them. */
export type Variables = Readonly<Record<string, unknown>>;

export interface Question {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

export interface Estimate {
  readonly cost: number;
  /** The variables it depends on. */
  readonly variables: readonly string[];
}

/**
 * What an operation may cost: the objects its answer can hold, by the types it
 * asks for and the pages it asks of them, and the reads they take.
 *
 *     statements(first: 20) { totalCount nodes { cue { exact } speakers { agent { id } } } }
 *     10 + 10 + 20 × (1 + 1 + 3 × (1 + 1))
 *
 * An estimate from above: fragments on several types all count, and what a
 * directive leaves out counts too. It takes time linear in the document.
 *
 * @throws an error for the client where a page is too small or too large.
 */
export function estimate({ schema, document, operation }: Question, given: Variables): Estimate {
  const variables = { ...defaultsOf(operation), ...given };
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const known = new Map<string, number>();
  const read = new Set<string>();

  /** @param size how many the lists of a connection hold: its page. */
  function ofSet(parent: GraphQLCompositeType, { selections }: SelectionSetNode, size: number): number {
    let cost = 0;
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) cost += ofField(parent, selection, size);
      else if (selection.kind === Kind.FRAGMENT_SPREAD) cost += ofFragment(selection.name.value, size);
      else
        cost += ofSet(typeNamed(selection.typeCondition?.name.value) ?? parent, selection.selectionSet, size);
    }
    return cost;
  }

  /** A fragment is measured once for each size, however often it is spread. */
  function ofFragment(name: string, size: number): number {
    const key = `${name} ${size}`;
    const measured = known.get(key);
    if (measured !== undefined) return measured;
    known.set(key, 0);
    const fragment = fragments.get(name);
    const type = typeNamed(fragment?.typeCondition.name.value);
    const cost = fragment && type ? ofSet(type, fragment.selectionSet, size) : 0;
    known.set(key, cost);
    return cost;
  }

  function ofField(parent: GraphQLCompositeType, node: FieldNode, size: number): number {
    const name = node.name.value;
    if (name.startsWith("__")) return name === "__typename" ? 0 : INTROSPECTION;
    if (name === "totalCount") return READ;
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
    const type = field && getNamedType(field.type);
    const write = parent === schema.getMutationType() ? WRITE : 0;
    if (!field || !isCompositeType(type) || !node.selectionSet) return write;

    const pages = field.args.some((argument) => argument.name === "first");
    const page = pages ? pageSize(node) : size;
    if (!isListType(getNullableType(field.type))) {
      return write + (pages ? READ : OBJECT) + ofSet(type, node.selectionSet, page);
    }
    const items = pages || isConnection(parent) ? page : (itemsAsked(node) ?? SHORT_LIST);
    return write + (pages ? READ : 0) + items * (OBJECT + ofSet(type, node.selectionSet, size));
  }

  function pageSize(node: FieldNode): number {
    const first = sizeAsked(node, "first");
    const last = sizeAsked(node, "last");
    return first ?? last ?? DEFAULT_PAGE;
  }

  function sizeAsked(node: FieldNode, name: "first" | "last"): number | undefined {
    const asked = valueAt(argumentOf(node, name));
    return typeof asked === "number" ? sizeOf(name, asked) : undefined;
  }

  function itemsAsked(node: FieldNode): number | undefined {
    const ids = valueAt(argumentOf(node, "ids"));
    return Array.isArray(ids) ? ids.length : undefined;
  }

  function valueAt(value: ValueNode | undefined): unknown {
    if (value === undefined) return undefined;
    if (value.kind === Kind.VARIABLE) read.add(value.name.value);
    return valueFromASTUntyped(value, variables);
  }

  function typeNamed(name: string | undefined): GraphQLCompositeType | undefined {
    const type = name === undefined ? undefined : schema.getType(name);
    return isCompositeType(type) ? type : undefined;
  }

  const root = schema.getRootType(operation.operation);
  const cost = root ? OBJECT + ofSet(root, operation.selectionSet, 0) : 0;
  return { cost, variables: [...read] };
}

function isConnection(type: GraphQLCompositeType): boolean {
  return type.name.endsWith("Connection");
}

function argumentOf(node: FieldNode, name: string): ValueNode | undefined {
  return node.arguments?.find((argument) => argument.name.value === name)?.value;
}

function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode): Variables {
  return Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    ),
  );
}
