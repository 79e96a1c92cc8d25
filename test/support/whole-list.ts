import type { Page, PageRequest } from "../../src/store/store.ts";

/** All items of a list, page by page. */
export async function wholeList<Item, Order extends string>(
  read: (page: PageRequest<Order>) => Promise<Page<Item>>,
  order: Order,
  size = 100,
  direction: "forward" | "backward" = "forward",
): Promise<Item[]> {
  const items: Item[] = [];
  for (let cursor: string | undefined; ; ) {
    const page = await read({ size, order, direction, ...(cursor !== undefined && { cursor }) });
    const nodes = page.items.map(({ node }) => node);
    const forward = direction === "forward";
    if (forward) items.push(...nodes);
    else items.unshift(...nodes);
    if (!(forward ? page.hasNext : page.hasPrevious)) return items;
    cursor = page.items.at(forward ? -1 : 0)?.cursor;
  }
}
