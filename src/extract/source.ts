import type { PartialDate } from "../graph/partial-date.ts";

/** An article as a source gives it: the text, and what the source says of it. */
export interface Source {
  /** Verbatim; paragraphs parted by line breaks. */
  readonly text: string;
  readonly headline?: string;
  readonly url?: string;
  readonly publishedOn?: PartialDate;
  /** The name of the agency, as the source writes it. */
  readonly agency?: string;
  /** BCP 47; told from the text where the source does not say. */
  readonly language?: string;
}
