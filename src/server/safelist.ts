import { existsSync, readdirSync, readFileSync } from "node:fs";
import {
  type DefinitionNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  parse,
  print,
  visit,
} from "graphql";
import { ApiError, ErrorCode } from "../api/errors.ts";

/** Beside the code that checks them. */
const FOLDERS = ["operations", "examples"].map((name) => new URL(`../../schema/${name}/`, import.meta.url));

/** The only documents a server answers, whatever their layout, comments and order. */
export class Safelist {
  readonly #documents: ReadonlySet<string>;
  /** A document stays the same object from request to request. */
  readonly #known = new WeakMap<DocumentNode, boolean>();

  /**
   * @param folders of `.graphql` files; one that is not there is empty. An operation may use fragments of any file
   *   in its folder.
   */
  constructor(folders: readonly URL[] = FOLDERS) {
    const all = folders.filter((folder) => existsSync(folder)).map(definitionsIn);
    this.#documents = new Set(all.flatMap(documentsOf).map(normal));
  }

  has(document: DocumentNode): boolean {
    const known = this.#known.get(document) ?? this.#documents.has(normal(document.definitions));
    this.#known.set(document, known);
    return known;
  }
}

function definitionsIn(folder: URL): readonly DefinitionNode[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".graphql"))
    .flatMap((file) => parse(readFileSync(new URL(file, folder), "utf8")).definitions);
}

/** Each operation with the fragments it needs. */
function documentsOf(definitions: readonly DefinitionNode[]): readonly (readonly DefinitionNode[])[] {
  const fragments = new Map(
    definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [])),
  );
  return definitions
    .filter(({ kind }) => kind === Kind.OPERATION_DEFINITION)
    .map((operation) => [operation, ...fragmentsOf(operation, fragments)]);
}

function fragmentsOf(
  operation: DefinitionNode,
  known: ReadonlyMap<string, FragmentDefinitionNode>,
): ReadonlySet<FragmentDefinitionNode> {
  const needed = new Set<FragmentDefinitionNode>();
  const follow = (definition: DefinitionNode) =>
    visit(definition, {
      FragmentSpread({ name }) {
        const fragment = known.get(name.value);
        if (fragment === undefined || needed.has(fragment)) return;
        needed.add(fragment);
        follow(fragment);
      },
    });
  follow(operation);
  return needed;
}

function normal(definitions: readonly DefinitionNode[]): string {
  return definitions.map(print).sort().join("\n");
}

export function notListed(): ApiError {
  return new ApiError(
    ErrorCode.NOT_SAFELISTED,
    "This server answers the operations on its list only, and this one is not on it.",
    403,
  );
}
