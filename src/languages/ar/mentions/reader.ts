import type { ReadToken } from "../document.ts";
import type { Names } from "../names.ts";
import type { Vocabulary } from "../vocabulary.ts";

/** What the finders of mentions read from. */
export interface MentionContext {
  readonly tokens: readonly ReadToken[];
  readonly names: Names;
  readonly vocabulary: Vocabulary;
  /** Folded last words of the names found so far: "the minister Mansour" against "the Egyptian minister". */
  readonly familyNames: ReadonlySet<string>;
}
