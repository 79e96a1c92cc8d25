import type { Store } from "../store/store.ts";
import type { Metrics } from "./metrics.ts";
import type { Tracing } from "./tracing.ts";

type Read = (...given: unknown[]) => unknown;

/** A store whose reads are counted and timed, and traced where there is tracing. */
export function timedStore(store: Store, metrics: Metrics, tracing: Tracing | undefined): Store {
  const reads = new Map<PropertyKey, Read>();
  return new Proxy(store, {
    get(target, name) {
      const known = reads.get(name);
      if (known) return known;
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== "function") return member;
      const read = name === "onChange" ? member.bind(target) : timed(String(name), member.bind(target));
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
