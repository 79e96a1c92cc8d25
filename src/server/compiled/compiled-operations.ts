import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from "graphql";
import { type CompiledQuery, compileQuery, isCompiledQuery } from "graphql-jit";
import type { Variables } from "../../api/limits/cost.ts";
import { conditionsOf } from "./conditions.ts";
import { plainDocument } from "./plain-document.ts";

/** Compiled forms of one operation, by what its conditions leave in. */
const MOST_FORMS = 8;

interface Entry {
  uses: number;
  readonly conditions: readonly string[];
  /** Undefined for a form that cannot be compiled. */
  readonly forms: Map<string, CompiledQuery | undefined>;
}

/** Operations as functions, for those that are asked again and again. */
export class CompiledOperations {
  readonly #schema: GraphQLSchema;
  readonly #after: number;
  /** By the parsed operation itself: as long as the document store keeps it, it is the same from request to request. */
  readonly #known = new WeakMap<OperationDefinitionNode, Entry>();

  /** @param after how many times an operation is asked before it is compiled. */
  constructor(schema: GraphQLSchema, after: number) {
    this.#schema = schema;
    this.#after = after;
  }

  /**
   * The operation compiled for these variables; undefined where it is not worth
   * it, or where graphql-jit is not known to answer as graphql-js does.
   */
  find(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Variables,
  ): CompiledQuery | undefined {
    if (operation.operation !== "query") return undefined;
    const entry = this.#known.get(operation) ?? {
      uses: 0,
      conditions: conditionsOf(document),
      forms: new Map(),
    };
    if (entry.uses === 0) this.#known.set(operation, entry);
    if (++entry.uses < this.#after) return undefined;

    const key = entry.conditions.map((name) => variables[name] === true).join();
    if (!entry.forms.has(key) && entry.forms.size < MOST_FORMS) {
      entry.forms.set(key, this.#compile(document, operation, variables));
    }
    return entry.forms.get(key);
  }

  #compile(document: DocumentNode, operation: OperationDefinitionNode, variables: Variables) {
    const plain = plainDocument(document, operation, variables);
    const compiled = plain && compileQuery(this.#schema, plain, operation.name?.value);
    return compiled && isCompiledQuery(compiled) ? compiled : undefined;
  }
}
