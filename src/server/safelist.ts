import { existsSync, readdirSync, readFileSync } from "node:fs";
import { type DocumentNode, parse, print } from "graphql";
import { ApiError, ErrorCode } from "../api/errors.ts";

/** Beside the code that checks them. */
const FOLDERS = ["operations", "examples"].map((name) => new URL(`../../schema/${name}/`, import.meta.url));

/** The only documents a server answers, whatever their layout and comments. */
export class Safelist {
  readonly #documents: ReadonlySet<string>;
  /** A document stays the same object from request to request. */
  readonly #known = new WeakMap<DocumentNode, boolean>();

  /** @param folders of `.graphql` files, a document a file; one that is not there is empty. */
  constructor(folders: readonly URL[] = FOLDERS) {
    const sources = folders
      .filter((folder) => existsSync(folder))
      .flatMap((folder) =>
        readdirSync(folder)
          .filter((file) => file.endsWith(".graphql"))
          .map((file) => readFileSync(new URL(file, folder), "utf8")),
      );
    this.#documents = new Set(sources.map((source) => print(parse(source))));
  }

  has(document: DocumentNode): boolean {
    const known = this.#known.get(document) ?? this.#documents.has(print(document));
    this.#known.set(document, known);
    return known;
  }
}

export function notListed(): ApiError {
  return new ApiError(
    ErrorCode.NOT_SAFELISTED,
    "This server answers the operations on its list only, and this one is not on it.",
    403,
  );
}
