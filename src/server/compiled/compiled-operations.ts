import { type DocumentNode, type GraphQLSchema, Kind, type OperationDefinitionNode, visit } from "graphql";
import { LRUCache } from "lru-cache";
import type { Variables } from "../../api/limits/cost.ts";
import { conditionsOf } from "./conditions.ts";
import { type OperationWriter, operationWriter } from "./operation-writer.ts";
import { plainOperation } from "./plain-operation.ts";

/** Fields of all compiled operations together: about a kilobyte each. */
const MOST_FIELDS = 50_000;

interface Entry {
  uses: number;
  readonly serial: number;
  readonly conditions: readonly string[];
}

interface Compiled {
  /** Undefined where the operation cannot be compiled. */
  readonly writer: OperationWriter | undefined;
  readonly fields: number;
}

/** Operations as functions, for those that are asked again and again. */
export class CompiledOperations {
  readonly #schema: GraphQLSchema;
  readonly #after: number;
  #serials = 0;
  /** By the parsed operation itself: as long as the document store keeps it, it is the same from request to request. */
  readonly #known = new WeakMap<OperationDefinitionNode, Entry>();
  /** By operation and what its conditions leave in. */
  readonly #compiled = new LRUCache<string, Compiled>({
    maxSize: MOST_FIELDS,
    sizeCalculation: ({ fields }) => fields,
  });

  /** @param after how many times an operation is asked before it is compiled. */
  constructor(schema: GraphQLSchema, after: number) {
    this.#schema = schema;
    this.#after = after;
  }

  /** The operation compiled for these variables; undefined where it is not worth it, or cannot be. */
  find(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Variables,
  ): OperationWriter | undefined {
    if (operation.operation !== "query") return undefined;
    const entry = this.#entryOf(document, operation);
    if (++entry.uses < this.#after) return undefined;

    const key = [entry.serial, ...entry.conditions.map((name) => variables[name] === true)].join();
    const known = this.#compiled.get(key) ?? this.#compile(document, operation, variables);
    this.#compiled.set(key, known);
    return known.writer;
  }

  #entryOf(document: DocumentNode, operation: OperationDefinitionNode): Entry {
    const known = this.#known.get(operation);
    if (known) return known;
    const entry = { uses: 0, serial: this.#serials++, conditions: conditionsOf(document) };
    this.#known.set(operation, entry);
    return entry;
  }

  #compile(document: DocumentNode, operation: OperationDefinitionNode, variables: Variables): Compiled {
    const plain = plainOperation(document, operation, variables);
    if (!plain) return { writer: undefined, fields: 1 };
    try {
      return { writer: operationWriter(this.#schema, plain), fields: fieldsIn(plain) };
    } catch {
      // An argument that its type does not take: graphql-js says so.
      return { writer: undefined, fields: 1 };
    }
  }
}

function fieldsIn(operation: OperationDefinitionNode): number {
  let fields = 0;
  visit(operation, { [Kind.FIELD]: () => void fields++ });
  return fields;
}
