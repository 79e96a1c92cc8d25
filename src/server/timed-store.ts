import type { Store } from "../store/store.ts";
import type { Metrics } from "./metrics.ts";
import type { Tracing } from "./tracing.ts";

type Read = (...given: unknown[]) => unknown;

/** The version is asked for with every request: to time it takes as long. */
const UNTIMED: ReadonlySet<PropertyKey> = new Set<keyof Store>(["onChange", "version"]);

/** A store whose reads are counted and timed, and traced where there is tracing. */
export function timedStore(store: Store, metrics: Metrics, tracing: Tracing | undefined): Store {
  const reads = new Map<PropertyKey, Read>();
  return new Proxy(store, {
    get(target, name) {
      const known = reads.get(name);
      if (known) return known;
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== "function") return member;
      const bound = member.bind(target);
      const read = UNTIMED.has(name) ? bound : timed(String(name), bound);
      reads.set(name, read);
      return read;
    },
  });

  function timed(name: string, read: Read): Read {
    const counted = async (...given: unknown[]) => {
      const start = performance.now();
      try {
        return await read(...given);
      } finally {
        metrics.stored(name, (performance.now() - start) / 1000);
      }
    };
    return tracing ? (...given) => tracing.read(name, () => counted(...given)) : counted;
  }
}
