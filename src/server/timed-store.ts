import type { Store } from "../store/store.ts";
import type { Metrics } from "./metrics.ts";
import type { Tracing } from "./tracing.ts";

/** A store whose reads are counted and timed, and traced where there is tracing. */
export function timedStore(store: Store, metrics: Metrics, tracing: Tracing | undefined): Store {
  return new Proxy(store, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== "function" || name === "onChange") return member;
      const read = String(name);
      const timed = async (...given: unknown[]) => {
        const start = performance.now();
        try {
          return await member.apply(target, given);
        } finally {
          metrics.stored(read, (performance.now() - start) / 1000);
        }
      };
      return tracing ? (...given: unknown[]) => tracing.read(read, () => timed(...given)) : timed;
    },
  });
}
