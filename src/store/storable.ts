import { UnstorableTextError } from "./errors.ts";

const LONE_SURROGATE = /\p{Surrogate}/u;

/** Whether every engine can keep a text as it is. */
export function isStorable(text: string): boolean {
  return !text.includes("\0") && !LONE_SURROGATE.test(text);
}

/**
 * Checks that every text in a value can be kept: PostgreSQL has no NUL, and half
 * of a surrogate pair is no UTF-8. Refused before any engine sees it, so that
 * all answer alike.
 *
 * @throws UnstorableTextError naming where the text stands.
 */
export function checkStorable(value: unknown, where: string): void {
  if (typeof value === "string") {
    const at = value.indexOf("\0");
    if (at !== -1) throw new UnstorableTextError(`${where} holds a NUL at offset ${at}; remove it.`);
    if (LONE_SURROGATE.test(value)) {
      throw new UnstorableTextError(`${where} holds half of a surrogate pair; send well-formed Unicode.`);
    }
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) checkStorable(item, `${where}[${index}]`);
  } else if (typeof value === "object" && value !== null) {
    for (const [key, item] of Object.entries(value)) checkStorable(item, `${where}.${key}`);
  }
}

/** As `checkStorable` of a value that was written as JSON, which shows what cannot be kept; it is looked for only then. */
export function checkStorableJson(json: string, value: unknown, where: string): void {
  if (ESCAPED.test(json)) checkStorable(value, where);
}

/** JSON escapes a NUL and half of a surrogate pair; a backslash that was in the text may look the same. */
const ESCAPED = /\\u(?:0000|d[89a-f])/;
