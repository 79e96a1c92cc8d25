import {
  type FieldNode,
  type GraphQLAbstractType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getArgumentValues,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";
import type { Variables } from "../../api/limits/cost.ts";
import type { ServerContext } from "../server-context.ts";
import { collectFields } from "./collect-fields.ts";
import { leafWriter } from "./leaf-writer.ts";
import { Run } from "./run.ts";
import { Assembly, encoded, type Piece, type Text } from "./text.ts";
import { variablesIn } from "./variables-in.ts";

/** Writes the data of the answer to one operation. */
export type OperationWriter = (context: ServerContext, variables: Variables) => Text;

/** Writes a value that is there: neither null nor on its way. */
type Write = (value: unknown, run: Run) => Text;

/** Thrown, or rejected with, where a value is not what its type says: the answer has an error, which graphql-js tells. */
class Unwritable extends Error {}

/** Compiled so far. */
let operations = 0;

/**
 * A plain operation as a function that writes the data of its answer straight to
 * text: with the resolvers of the schema and the values that graphql-js would
 * give them, in the form that graphql-js would give the answer. It knows no
 * errors: it throws where graphql-js would report one.
 *
 * What an item of a list reads under a selection depends on nothing but the item,
 * the variables in the selection and the version of the data, and is kept.
 */
export function operationWriter(schema: GraphQLSchema, operation: OperationDefinitionNode): OperationWriter {
  const serial = ++operations;
  let sites = 0;

  function typeWriter(type: GraphQLOutputType, nodes: readonly FieldNode[]): Write {
    if (isNonNullType(type)) return required(presentWriter(type.ofType, nodes));
    const write = presentWriter(type, nodes);
    return (value, run) => (value == null ? "null" : write(value, run));
  }

  function presentWriter(type: GraphQLOutputType, nodes: readonly FieldNode[]): Write {
    if (isListType(type)) return listWriter(typeWriter(type.ofType, nodes));
    if (isLeafType(type)) return leafWriter(type);
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    if (isObjectType(type)) return objectWriter(type, sets);
    if (isAbstractType(type)) return abstractWriter(type, sets);
    throw new Unwritable();
  }

  /** A record may be of several types: what is asked of each is found out with the first of it. */
  function abstractWriter(type: GraphQLAbstractType, sets: readonly SelectionSetNode[]): Write {
    const writers = new Map<unknown, Write>();
    return (value, run) => {
      const name: unknown = type.resolveType?.(value, run.context, INFO, type);
      const known = writers.get(name) ?? objectWriter(possibleType(type, name), sets);
      writers.set(name, known);
      return known(value, run);
    };
  }

  function possibleType(type: GraphQLAbstractType, name: unknown): GraphQLObjectType {
    const found = typeof name === "string" ? schema.getType(name) : undefined;
    if (isObjectType(found) && schema.isSubType(type, found)) return found;
    throw new Unwritable();
  }

  function objectWriter(type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Write {
    const fields = [...collectFields(schema, type, sets)].map(([name, nodes], index) => ({
      label: `${index === 0 ? "{" : ","}"${name}":`,
      write: fieldWriter(type, nodes),
    }));
    const close = fields.length === 0 ? "{}" : "}";
    const write: Write = (source, run) => {
      if (source instanceof Error || type.isTypeOf) throw new Unwritable();
      const assembly = new Assembly();
      try {
        for (const field of fields) assembly.add(field.label, field.write(source, run));
      } catch (error) {
        assembly.abandon();
        throw error;
      }
      return assembly.end(close);
    };
    return isKept(type) ? keptWriter(write, `${serial}.${++sites}`, variablesIn(sets)) : write;
  }

  function fieldWriter(parent: GraphQLObjectType, nodes: readonly [FieldNode, ...FieldNode[]]): Write {
    const name = nodes[0].name.value;
    if (name === "__typename") return () => `"${parent.name}"`;
    const field = parent.getFields()[name];
    if (!field) throw new Unwritable();
    const write = typeWriter(field.type, nodes);
    const given = argumentsOf(field, nodes[0]);
    const { resolve } = field;
    if (resolve) {
      return (source, run) => settled(resolve(source, given(run), run.context, INFO), write, run);
    }
    return (source, run) => {
      const value: unknown = Reflect.get(Object(source), name);
      return settled(
        typeof value === "function" ? value.call(source, given(run), run.context, INFO) : value,
        write,
        run,
      );
    };
  }

  return rootWriter(schema, operation, objectWriter);
}

function rootWriter(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  objectWriter: (type: GraphQLObjectType, sets: readonly SelectionSetNode[]) => Write,
): OperationWriter {
  const root = schema.getRootType(operation.operation);
  if (!root) throw new Unwritable();
  const write = objectWriter(root, [operation.selectionSet]);
  return (context, variables) => write(undefined, new Run(context, variables));
}

function required(write: Write): Write {
  return (value, run) => {
    if (value == null) throw new Unwritable();
    return write(value, run);
  };
}

function listWriter(write: Write): Write {
  return (values, run) => {
    if (!Array.isArray(values)) throw new Unwritable();
    const assembly = new Assembly();
    try {
      let label = "[";
      for (const value of values) {
        assembly.add(label, settled(value, write, run));
        label = ",";
      }
    } catch (error) {
      assembly.abandon();
      throw error;
    }
    return assembly.end(values.length === 0 ? "[]" : "]");
  };
}

/** Nodes, and what a search finds; other records are written as fast as they are looked up. */
function isKept(type: GraphQLObjectType): boolean {
  return type.name === "SearchHit" || type.getInterfaces().some(({ name }) => name === "Node");
}

/** Writes an item once for each selection and what the variables in it hold. */
function keptWriter(write: Write, selection: string, variables: readonly string[]): Write {
  return (item, run) => {
    if (typeof item !== "object" || item === null) throw new Unwritable();
    const texts = run.textsOf(selection, variables);
    const known = texts.get(item);
    if (known !== undefined) return known;
    const keep = (piece: Piece) => {
      const bytes = encoded(piece);
      run.context.texts.keep(texts, item, bytes);
      return bytes;
    };
    const text = write(item, run);
    return text instanceof Promise ? text.then(keep) : keep(text);
  };
}

function settled(value: unknown, write: Write, run: Run): Text {
  return isPromise(value) ? value.then((settledValue) => write(settledValue, run)) : write(value, run);
}

function isPromise(value: unknown): value is Promise<unknown> {
  return typeof value === "object" && value !== null && "then" in value && typeof value.then === "function";
}

type Given = Readonly<Record<string, unknown>>;

/** The arguments of a field: the same for every request, or once for each where a variable is among them. */
function argumentsOf(field: GraphQLField<unknown, unknown>, node: FieldNode): (run: Run) => Given {
  if (variablesIn(node.arguments ?? []).length === 0) {
    const given = getArgumentValues(field, node);
    return () => given;
  }
  return (run) => run.givenTo(node, () => getArgumentValues(field, node, run.variables));
}

/** No resolver of ours looks at it; to one that does, graphql-js has to give it. */
const INFO = new Proxy({} as GraphQLResolveInfo, {
  get() {
    throw new Unwritable();
  },
});
