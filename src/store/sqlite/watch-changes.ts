import type { Connection } from "./connection.ts";

/** How often the file is looked at while anybody listens. */
const LOOK_MS = 500;

/** Tells listeners when the data of a file changed: at once for changes by this connection, soon for those of others. */
export interface ChangeWatch {
  listen(listener: () => void): () => void;
  /** Tells all: this connection has changed the data. */
  tell(): void;
  end(): void;
}

export function watchChanges(connection: Connection, version: () => string): ChangeWatch {
  const listeners = new Set<() => void>();
  let timer: NodeJS.Timeout | undefined;
  let seen = "";

  const tell = () => {
    seen = version();
    for (const listener of listeners) listener();
  };
  const look = () => {
    // While this connection writes, it knows best; a file out of reach is told by those who read it.
    try {
      if (!connection.inTransaction && version() !== seen) tell();
    } catch {}
  };
  const end = () => {
    clearInterval(timer);
    timer = undefined;
  };
  return {
    tell,
    end,
    listen(listener) {
      if (!timer) {
        seen = version();
        timer = setInterval(look, LOOK_MS).unref();
      }
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) end();
      };
    },
  };
}
