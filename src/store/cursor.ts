import { CursorError } from "./errors.ts";
import { isStorable } from "./storable.ts";

/** What a list is ordered by: a text, a number of 31 bits, or a place in the archive. */
export type KeyKind = "text" | "integer" | "place";

export type Key = string | number | bigint;

/** Where an item stands: the part of the list, and in it the keys the part is ordered by. */
export interface Position {
  readonly part: number;
  readonly keys: readonly Key[];
}

/** Opaque to clients: a list and its order, and the position of an item in it. */
export function cursorOf(list: string, { part, keys }: Position): string {
  const written = keys.map((key) => (typeof key === "bigint" ? String(key) : key));
  return Buffer.from(JSON.stringify([list, part, ...written])).toString("base64url");
}

/**
 * The position a cursor names.
 *
 * @param list the list and its order: `statements by DATE_DESC`.
 * @param parts what each part of the list is ordered by.
 * @throws CursorError where no list gave the cursor, or another list than this.
 */
export function positionOf(cursor: string, list: string, parts: readonly (readonly KeyKind[])[]): Position {
  const [from, part, ...written] = contentOf(cursor);
  if (typeof from !== "string" || typeof part !== "number") {
    throw new CursorError(`"${excerptOf(cursor)}" is not a cursor; take one from \`pageInfo\` or an edge.`);
  }
  if (from !== list) {
    throw new CursorError(
      `The cursor belongs to the list of ${excerptOf(from)}, not to that of ${list}; begin that list without one.`,
    );
  }
  const kinds = parts[part];
  const keys = kinds?.map((kind, index) => keyOf(kind, written[index]));
  if (!keys?.every((key) => key !== undefined) || written.length !== keys.length) {
    throw new CursorError(`"${excerptOf(cursor)}" is damaged; take the cursor again from where it came.`);
  }
  return { part, keys };
}

function contentOf(cursor: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString());
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

function keyOf(kind: KeyKind, written: unknown): Key | undefined {
  if (kind === "integer") {
    return Number.isInteger(written) && Math.abs(Number(written)) < 2 ** 31 ? Number(written) : undefined;
  }
  if (typeof written !== "string") return undefined;
  if (kind === "text") return isStorable(written) ? written : undefined;
  if (!/^\d{1,19}$/.test(written)) return undefined;
  const place = BigInt(written);
  return place <= LARGEST_PLACE ? place : undefined;
}

/** What an index of 63 bits holds. */
const LARGEST_PLACE = 2n ** 63n - 1n;

function excerptOf(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
