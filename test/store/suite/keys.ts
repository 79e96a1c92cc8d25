import { expect, it } from "vitest";
import { keyShown, newApiKey } from "../../../src/store/api-key.ts";
import { openStore } from "../../../src/store/stores.ts";
import { emptyStore, type StoreUnderTest } from "../stores-under-test.ts";

export function keySuite(kind: StoreUnderTest): void {
  it("knows a key by what is shown of it, until it is revoked", async () => {
    const store = await emptyStore(kind);
    const { key, kept } = newApiKey("the wire of Marsa");
    await store.putKey(kept);
    expect(await keyShown(store, key)).toEqual(kept);
    expect(await store.revokeKey(kept.id, "2031-03-14T09:00:00.000Z")).toBe(true);
    expect(await keyShown(store, key)).toBeUndefined();
    await store.close();
  });

  it("knows no key that differs in a letter, has another's id, or is none", async () => {
    const store = await emptyStore(kind);
    const [one, other] = [newApiKey("one"), newApiKey("other")];
    for (const { kept } of [one, other]) await store.putKey(kept);
    const swapped = one.key.replace(one.kept.id, other.kept.id);
    const last = one.key.endsWith("A") ? "B" : "A";
    const unknown = newApiKey("never kept").key;
    for (const shown of [
      `${one.key.slice(0, -1)}${last}`,
      swapped,
      unknown,
      `${one.key} `,
      "readout_",
      "",
      "\0",
    ]) {
      expect(await keyShown(store, shown)).toBeUndefined();
    }
    expect((await keyShown(store, one.key))?.name).toBe("one");
    await store.close();
  });

  it("lists keys in the order they were made, with when they were revoked first", async () => {
    const store = await emptyStore(kind);
    const made = [3, 1, 2].map((day) => newApiKey(`of day ${day}`, new Date(Date.UTC(2031, 2, day))).kept);
    for (const key of made) await store.putKey(key);
    const [third, first, second] = made;
    expect(await store.revokeKey(first?.id ?? "", "2031-04-01T00:00:00.000Z")).toBe(true);
    expect(await store.revokeKey(first?.id ?? "", "2031-05-01T00:00:00.000Z")).toBe(true);
    expect(await store.revokeKey("0000000000000000", "2031-05-01T00:00:00.000Z")).toBe(false);
    expect(await store.keys()).toEqual([{ ...first, revokedAt: "2031-04-01T00:00:00.000Z" }, second, third]);
    await store.close();
  });

  it("keeps the version of the data as it is", async () => {
    const store = await emptyStore(kind);
    const version = await store.version();
    const { kept } = newApiKey("the wire of Marsa");
    await store.putKey(kept);
    await store.revokeKey(kept.id, "2031-03-14T09:00:00.000Z");
    expect(await store.version()).toBe(version);
    await store.close();
  });

  it.runIf(kind.lasting)("holds a digest, and nothing a key could be made of", async () => {
    const address = await kind.address();
    const store = await openStore(address);
    const { key, kept } = newApiKey("the wire of Marsa");
    await store.putKey(kept);
    expect(JSON.stringify(await store.keys())).not.toContain(key.slice(`readout_${kept.id}_`.length));
    await store.close();
    const again = await openStore(address);
    expect(await keyShown(again, key)).toEqual(kept);
    await again.close();
  });
}
