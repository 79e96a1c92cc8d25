import { type Document, nameSpan, type Range } from "../document.ts";
import type { Entity } from "./entity.ts";
import type { Resolved } from "./resolved.ts";

/** How what was found is put into words, for the steps that explain it. */
export class Wording {
  constructor(private readonly document: Document) {}

  headWord({ from }: { readonly from: number }): string {
    const word = this.document.tokens[from]?.word;
    if (!word) return "";
    return word.definite ? word.base.slice(2) : word.base;
  }

  called({ entity, mention }: Resolved): string {
    if (entity) return this.nameOf(entity);
    return mention ? this.document.text.slice(mention.start, mention.end) : "nobody known";
  }

  nameOf(entity: Entity): string {
    return this.textOf(entity.name);
  }

  textOf(range: Range): string {
    const { start, end } = nameSpan(this.document, range);
    return this.document.text.slice(start, end);
  }
}
