import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { Client } from "pg";

/** Hears of changes of the data, by whichever process. */
export interface ChangeWatch {
  /** Whether a change would be heard of now. */
  readonly listening: boolean;
  /** Begins to listen, if it has not begun. */
  begin(): void;
  end(): Promise<void>;
}

/** Every transaction that changes the data tells it on this channel. */
export const CHANNEL = "readout_changed";

const CONNECT_MS = 3_000;
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5_000;

/**
 * Listens on a connection of its own, and makes another when it breaks. What may
 * have happened in between is told as a change.
 */
export function watchChanges(url: string, changed: () => void): ChangeWatch {
  const ending = new AbortController();
  const ended = once(ending.signal, "abort");
  let listening = false;
  let running: Promise<void> | undefined;

  async function listen(): Promise<void> {
    const client = new Client({
      connectionString: url,
      connectionTimeoutMillis: CONNECT_MS,
      keepAlive: true,
      application_name: "readout listening",
    });
    const broken = new Promise<void>((resolve) => {
      client.on("error", () => resolve());
      client.on("end", () => resolve());
    });
    client.on("notification", changed);
    try {
      await Promise.race([client.connect(), ended]);
      await Promise.race([client.query(`LISTEN ${CHANNEL}`), broken, ended]);
      listening = true;
      changed();
      await Promise.race([broken, ended]);
    } finally {
      listening = false;
      // A connection that does not come about cannot be waited for.
      void client.end().catch(() => {});
    }
  }

  async function run(): Promise<void> {
    let pause = FIRST_PAUSE_MS;
    while (!ending.signal.aborted) {
      try {
        await listen();
        pause = FIRST_PAUSE_MS;
      } catch {
        pause = Math.min(2 * pause, LONGEST_PAUSE_MS);
      }
      await wait(pause, undefined, { signal: ending.signal, ref: false }).catch(() => {});
    }
  }

  return {
    get listening() {
      return listening;
    },
    begin() {
      running ??= run();
    },
    async end() {
      ending.abort();
      await running;
    },
  };
}
