import type { KeyStore } from "../store/api-key.ts";
import type { Store } from "../store/store.ts";
import type { Deadline } from "./deadline.ts";

/** What a question may do with a store. */
export type ReadStore = Omit<Store, "put" | "close" | keyof KeyStore>;

/** A store for one request: it reads as long as somebody waits for the answer. */
export function readStore(store: Store, deadline: Deadline): ReadStore {
  return new Proxy(store, {
    get(target, name) {
      deadline.check();
      const member: unknown = Reflect.get(target, name);
      return typeof member === "function" ? member.bind(target) : member;
    },
  });
}
