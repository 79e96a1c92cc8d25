import { cursorOf, type Key, positionOf } from "../cursor.ts";
import type { Page, PageRequest } from "../store.ts";
import type { OrderKey } from "./keyset.ts";

/** A stretch of a list that one order holds for: all with a date, then all without. */
export interface Part<Item> {
  readonly order: readonly Pick<OrderKey, "kind">[];
  /** What lies nearest beyond the bound, in the direction of reading. */
  fetch(bound: Bound): Promise<readonly Found<Item>[]>;
}

export interface Bound {
  /** Absent at the end of the part where reading begins. */
  readonly after?: readonly Key[];
  readonly forward: boolean;
  readonly limit: number;
}

export interface Found<Item> {
  readonly node: Item;
  readonly keys: readonly Key[];
}

/**
 * A page of a list that consists of parts. It asks for one item more than the
 * page holds: whether there are more costs no count.
 */
export async function pageOf<Item>(
  list: string,
  parts: readonly Part<Item>[],
  { size, order, direction, cursor }: PageRequest<string>,
): Promise<Page<Item>> {
  const name = `${list} by ${order}`;
  const forward = direction === "forward";
  const start =
    cursor === undefined
      ? undefined
      : positionOf(
          cursor,
          name,
          parts.map((part) => part.order.map(({ kind }) => kind)),
        );

  const items: Page<Item>["items"][number][] = [];
  for (const [index, part] of forward ? parts.entries() : [...parts.entries()].reverse()) {
    if (start && (forward ? index < start.part : index > start.part)) continue;
    const after = start?.part === index ? start.keys : undefined;
    const limit = size + 1 - items.length;
    for (const { node, keys } of await part.fetch({ forward, limit, ...(after && { after }) })) {
      items.push({ node, cursor: cursorOf(name, { part: index, keys }) });
    }
    if (items.length > size) break;
  }
  const more = items.length > size;
  const shown = items.slice(0, size);
  return {
    items: forward ? shown : shown.reverse(),
    hasNext: forward ? more : cursor !== undefined,
    hasPrevious: forward ? cursor !== undefined : more,
  };
}
