import type { KeyStore } from "../store/api-key.ts";
import type { Store } from "../store/store.ts";
import type { Deadline } from "./deadline.ts";
import type { KeptList, KnownData } from "./kept-data.ts";

/** What a question may do with a store. */
export type ReadStore = Omit<Store, "put" | "close" | keyof KeyStore>;

/** Lists and counts: the same for whoever asks, as long as the data is. */
const KEPT: ReadonlySet<PropertyKey> = new Set<keyof Store>([
  "articles",
  "persons",
  "organizations",
  "meetings",
  "statements",
  "mentions",
  "search",
  "countArticles",
  "countPersons",
  "countOrganizations",
  "countMeetings",
  "countStatements",
  "countMentions",
  "countSearch",
  "statementCounts",
  "statementActs",
  "met",
  "suggestions",
  "shared",
  "countries",
]);
/** Characters of a filter: a longer one is hardly asked again. */
const LONGEST = 2_000;

/**
 * A store for one request: it reads as long as somebody waits for the answer, and
 * nothing that is known.
 */
export function readStore(store: Store, deadline: Deadline, known?: KnownData): ReadStore {
  return new Proxy(store, {
    get(target, name) {
      deadline.check();
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== "function") return member;
      const read = member.bind(target);
      return known && KEPT.has(name) ? keptRead(String(name), read, known.lists) : read;
    },
  });
}

type Read = (...given: unknown[]) => Promise<KeptList["found"]>;

function keptRead(name: string, read: Read, lists: KnownData["lists"]): Read {
  return async (...given) => {
    const key = name + JSON.stringify(given);
    if (key.length > LONGEST) return read(...given);
    const kept = lists.get(key);
    if (kept) return kept.found;
    const found = await read(...given);
    lists.keep(key, { found });
    return found;
  };
}
