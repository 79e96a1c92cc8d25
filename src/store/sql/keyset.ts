import type { Key, KeyKind } from "../cursor.ts";
import type { Fragment } from "./database.ts";

/** One of the things a list is ordered by. */
export interface OrderKey {
  readonly expression: string;
  readonly kind: KeyKind;
  readonly descending?: boolean;
}

/** ORDER BY, as the list is read from its start or from its end. */
export function orderBy(order: readonly OrderKey[], forward: boolean): string {
  return order.map((key) => `${key.expression} ${ascends(key, forward) ? "ASC" : "DESC"}`).join(", ");
}

/**
 * Holds for what lies beyond a position in the direction of reading. The first
 * key is bounded by itself, so that an index is entered where the page begins and
 * nothing is read that was skipped.
 */
export function beyond(order: readonly OrderKey[], keys: readonly Key[], forward: boolean): Fragment {
  const directions = new Set(order.map((key) => ascends(key, forward)));
  if (directions.size === 1 && order.length > 1) {
    const operator = directions.has(true) ? ">" : "<";
    const row = order.map(({ expression }) => expression).join(", ");
    return { sql: `(${row}) ${operator} (${order.map(() => "?").join(", ")})`, params: keys };
  }
  return beyondEach(order, keys, forward);
}

function beyondEach(order: readonly OrderKey[], keys: readonly Key[], forward: boolean): Fragment {
  const [first, ...rest] = order;
  const [key, ...others] = keys;
  if (!first || key === undefined) return { sql: "1 = 0", params: [] };
  const operator = ascends(first, forward) ? ">" : "<";
  if (rest.length === 0) return { sql: `${first.expression} ${operator} ?`, params: [key] };
  const ties = beyondEach(rest, others, forward);
  return {
    sql: `${first.expression} ${operator}= ? AND (${first.expression} ${operator} ? OR (${ties.sql}))`,
    params: [key, key, ...ties.params],
  };
}

function ascends(key: OrderKey, forward: boolean): boolean {
  return (key.descending ?? false) !== forward;
}
