import type { QueryConfig } from "pg";
import { StoreUnavailableError } from "../errors.ts";
import type { Server } from "./server.ts";

/** Servers that are read from. */
export interface Readers {
  query<Row>(query: QueryConfig): Promise<readonly Row[]>;
  /** Reads wait for this place of the primary's log: what this process wrote, it sees. */
  wrote(place: string): void;
}

/** How long a replica that failed is left alone. */
const REST_MS = 5_000;

/**
 * Reads from one replica as long as it answers, then from the next, and from the
 * primary where none does. One at a time: two replicas may differ by a moment, and
 * what is read together should be of one.
 */
export function readersOf(primary: Server, replicas: readonly Server[]): Readers {
  const resting = new Map<Server, number>();
  let current = Math.floor(Math.random() * replicas.length);
  /** The place of the log that this process has written up to, until the current replica has it. */
  let awaited: string | undefined;

  async function fromReplica<Row>(query: QueryConfig): Promise<readonly Row[] | undefined> {
    for (let tried = 0; tried < replicas.length; tried++) {
      const replica = replicas[current];
      if (replica && (resting.get(replica) ?? 0) <= Date.now()) {
        try {
          if (awaited !== undefined && !(await hasReached(replica, awaited))) return undefined;
          return await replica.query<Row>(query);
        } catch (error) {
          if (!(error instanceof StoreUnavailableError)) throw error;
          resting.set(replica, Date.now() + REST_MS);
        }
      }
      current = (current + 1) % replicas.length;
    }
    return undefined;
  }

  async function hasReached(replica: Server, place: string): Promise<boolean> {
    const [row] = await replica.query<{ reached: boolean | null }>({
      text: "SELECT pg_last_wal_replay_lsn() >= $1::pg_lsn AS reached",
      values: [place],
    });
    // A server that replays no log is no replica of the kind that lags.
    const reached = row?.reached ?? true;
    if (reached && awaited === place) awaited = undefined;
    return reached;
  }

  return {
    query: async (query) => (await fromReplica(query)) ?? (await primary.query(query)),
    wrote(place) {
      if (replicas.length > 0) awaited = place;
    },
  };
}
