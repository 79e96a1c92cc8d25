import { setTimeout as wait } from "node:timers/promises";
import { watchChanges } from "./watch-changes.ts";

/** The version of the data, and who is told of another. */
export interface Versions {
  current(): string | Promise<string>;
  onChange(listener: () => void): () => void;
  /** This process has changed the data. */
  changed(): void;
  end(): Promise<void>;
}

/** How long a version is trusted while changes are listened for: should a notice be lost, it is this old at most. */
const TRUST_MS = 1_000;
/** When a version is looked at again after a notice, in case it is read from a replica that has not got it yet. */
const LATER_MS = [50, 100, 200, 400, 800, 1_600, 3_200];

/**
 * Servers ask for the version with every request. It is read once, and again after
 * a change: PostgreSQL notifies of those by other processes. `lags` says whether
 * what is read may be behind what was notified.
 */
export function versionsOf(url: string, lags: boolean, read: () => Promise<string>): Versions {
  const listeners = new Set<() => void>();
  let kept: { readonly version: string; readonly until: number } | undefined;
  /** Counts notices: a version read before the last of them is not kept. */
  let notices = 0;
  /** The version when the first listener came. */
  let heard: Promise<string | undefined> | undefined;
  /** The last that listeners were told of. */
  let told: string | undefined;

  const forget = () => {
    notices++;
    kept = undefined;
  };
  const watch = watchChanges(url, () => {
    forget();
    if (listeners.size > 0) void tell(false);
  });

  async function readAndKeep(): Promise<string> {
    const before = notices;
    const version = await read();
    if (notices === before) kept = { version, until: Date.now() + TRUST_MS };
    return version;
  }

  /** Tells of a version that is not known yet; of a change by this process in any case. */
  async function tell(own: boolean): Promise<void> {
    for (const pause of [0, ...(lags ? LATER_MS : [])]) {
      await wait(pause, undefined, { ref: false });
      const [before, version] = [await heard, await read().catch(() => undefined)];
      if (version === undefined || version === told || (version === before && !own)) continue;
      told = version;
      for (const listener of listeners) listener();
      return;
    }
  }

  return {
    current() {
      watch.begin();
      return kept && watch.listening && kept.until > Date.now() ? kept.version : readAndKeep();
    },
    onChange(listener) {
      heard ??= read().catch(() => undefined);
      listeners.add(listener);
      watch.begin();
      return () => listeners.delete(listener);
    },
    changed() {
      forget();
      if (listeners.size > 0) void tell(true);
    },
    end: watch.end,
  };
}
