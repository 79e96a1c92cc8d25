import type { Source } from "../extract/source.ts";
import type { RefusalKind } from "./refusal-kind.ts";

/** A document on its way in: decoded, not yet read. */
export interface Document {
  /** Names it in messages and reports: a path, a path and line, an address. */
  readonly place: string;
  readonly body: string;
  /** `html` holds the article among menus and notices; `text` is the article. */
  readonly form: "text" | "html";
  /** What the source says of it; for HTML, this goes before what the page says. */
  readonly facts: Omit<Source, "text">;
}

/** A document that is not taken in, and why. */
export interface Refusal {
  readonly place: string;
  readonly problem: string;
  readonly kind: RefusalKind;
}

export function isRefusal(document: Document | Refusal): document is Refusal {
  return "problem" in document;
}
