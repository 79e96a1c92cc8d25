/** What kind of thing is in the way of a document, for those who count or branch; the sentence says more. */
export type RefusalKind =
  /** There is no text in it. */
  | "EMPTY"
  | "TOO_LONG"
  /** Bytes of another charset, or characters that no text has. */
  | "NOT_TEXT"
  /** It is in no language that can be read. */
  | "LANGUAGE"
  /** A page in which no article is found. */
  | "NO_ARTICLE"
  /** What is said of it cannot be: its date, its address. */
  | "WRONG_FACT"
  /** A page of a shape that exhausts whoever takes it apart. */
  | "TOO_INTRICATE"
  | "TOO_SLOW"
  /** A file or an address that cannot be had. */
  | "UNREACHABLE"
  /** A file that is not of the form it should be. */
  | "MALFORMED"
  /** A fault of this program. */
  | "FAULT";
