import { hash } from "node:crypto";

/**
 * A global id: what it is the id of, and the first 96 bits of a digest of what
 * tells the thing from others. The same article gives the same ids for ever.
 */
export function idOf(
  type: "article" | "person" | "organization" | "statement" | "meeting",
  ...parts: string[]
): string {
  return `${PREFIXES[type]}_${digest(parts.join("\u0000")).slice(0, 24)}`;
}

/** SHA-256 of the UTF-8 form, in hexadecimal. */
export function digest(text: string): string {
  return hash("sha256", text, "hex");
}

const PREFIXES = { article: "ar", person: "pe", organization: "or", statement: "st", meeting: "me" } as const;
