import { expect, it } from "vitest";
import { CursorError } from "../../../src/store/errors.ts";
import type { Store } from "../../../src/store/store.ts";
import type { StoreUnderTest } from "../stores-under-test.ts";
import { sampleStore } from "./sample-store.ts";

const written = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");

const DAMAGED: readonly (readonly [string, string])[] = [
  ["nothing", ""],
  ["no cursor", "abc"],
  ["no JSON", Buffer.from("{").toString("base64url")],
  ["another shape", written({ list: "statements" })],
  ["no list", written([1, 2, 3])],
  ["a part there is not", written(["statements by DATE_DESC", 1, "5", 1])],
  ["a part before the first", written(["statements by DATE_DESC", -1, "5", 1])],
  ["too few keys", written(["statements by DATE_DESC", 0, "5"])],
  ["too many keys", written(["statements by DATE_DESC", 0, "5", 1, 1])],
  ["a place that is no number", written(["statements by DATE_DESC", 0, "5 OR 1=1", 1])],
  ["a place no index holds", written(["statements by DATE_DESC", 0, "9999999999999999999", 1])],
  ["a rank no index holds", written(["statements by DATE_DESC", 0, "5", 1e12])],
  ["another order", written(["statements by TEXT_ASC", 0, "5", 1])],
  ["another list", written(["mentions by TEXT_ASC", 0, "5", 1])],
];

export function cursorSuite(kind: StoreUnderTest): void {
  const store = sampleStore(kind);
  const page = { size: 2, order: "DATE_DESC", direction: "forward" } as const;

  it.each(DAMAGED)("refuses %s", async (_, cursor) => {
    await expect(store().statements({}, { ...page, cursor })).rejects.toThrow(CursorError);
  });

  it("refuses a cursor with a text no engine keeps", async () => {
    const cursor = written(["Person by NAME_ASC", 0, "\0", "person-wardani"]);
    await expect(store().persons({}, { ...page, order: "NAME_ASC", cursor })).rejects.toThrow(CursorError);
  });

  it("refuses the cursor of one list in every other", async () => {
    const cursors = await Promise.all(LISTS.map(([, read]) => read(store(), undefined)));
    for (const [from, cursor] of cursors.entries()) {
      for (const [to, [, read]] of LISTS.entries()) {
        const reading = read(store(), cursor);
        if (from === to) await reading;
        else await expect(reading).rejects.toThrow(CursorError);
      }
    }
  });

  it("refuses a wrong cursor also where the filter names nobody", async () => {
    const reading = store().statements({ speaker: { name: "Nobody" } }, { ...page, cursor: "abc" });
    await expect(reading).rejects.toThrow(CursorError);
  });

  it("keeps a cursor good when the filter names nobody any more", async () => {
    const cursor = (await store().statements({}, page)).items.at(-1)?.cursor ?? "";
    const found = await store().statements({ speaker: { name: "Nobody" } }, { ...page, cursor });
    expect(found).toEqual({ items: [], hasNext: false, hasPrevious: true });
  });
}

/** Reads the first page of a list, or the page after a cursor, and gives a cursor of it. */
type Read = (store: Store, cursor: string | undefined) => Promise<string | undefined>;

const LISTS: readonly (readonly [string, Read])[] = [
  ["articles", async (store, cursor) => last(await store.articles({}, at("DATE_DESC", cursor)))],
  ["articles, oldest first", async (store, cursor) => last(await store.articles({}, at("DATE_ASC", cursor)))],
  ["persons", async (store, cursor) => last(await store.persons({}, at("NAME_ASC", cursor)))],
  ["organizations", async (store, cursor) => last(await store.organizations({}, at("NAME_ASC", cursor)))],
  ["meetings", async (store, cursor) => last(await store.meetings({}, at("DATE_DESC", cursor)))],
  ["statements", async (store, cursor) => last(await store.statements({}, at("DATE_DESC", cursor)))],
  ["statements by text", async (store, cursor) => last(await store.statements({}, at("TEXT_ASC", cursor)))],
  ["mentions", async (store, cursor) => last(await store.mentions({}, at("TEXT_ASC", cursor)))],
  ["search", async (store, cursor) => last(await store.search("البحيرة", at("DATE_DESC", cursor)))],
];

function at<Order extends string>(order: Order, cursor: string | undefined) {
  return { size: 1, order, direction: "forward" as const, ...(cursor !== undefined && { cursor }) };
}

function last(page: { readonly items: readonly { readonly cursor: string }[] }): string | undefined {
  return page.items.at(-1)?.cursor;
}
