import { Pool, type PoolClient, type QueryConfig } from "pg";
import { storeError } from "./errors.ts";
import { SCHEMA } from "./migrate.ts";

/** A server, and a pool of connections to it that heals by itself. */
export interface Server {
  /** Host, port and database: what a person may be told. */
  readonly name: string;
  query<Row>(query: QueryConfig): Promise<readonly Row[]>;
  /** Does the work on one connection. */
  with<Result>(work: (client: PoolClient) => Promise<Result>): Promise<Result>;
  end(): Promise<void>;
}

const CONNECT_MS = 3_000;

export function serverAt(url: string): Server {
  const name = nameOf(url);
  const pool = new Pool({
    connectionString: withSchema(url),
    connectionTimeoutMillis: CONNECT_MS,
    keepAlive: true,
    application_name: "readout",
  });
  // A connection that broke while nobody used it has left the pool; the next question gets a new one.
  pool.on("error", () => {});
  return {
    name,
    async query(query) {
      try {
        return (await pool.query(query)).rows;
      } catch (error) {
        throw storeError(error, name);
      }
    },
    async with(work) {
      let client: PoolClient | undefined;
      let failure: unknown;
      try {
        client = await pool.connect();
        client.on("error", ignore);
        return await work(client);
      } catch (error) {
        failure = storeError(error, name);
        throw failure;
      } finally {
        client?.off("error", ignore);
        // What state a connection is in after a failure is not known.
        client?.release(failure !== undefined);
      }
    },
    end: () => pool.end(),
  };
}

/** What breaks a connection fails the query that waits on it. */
function ignore(): void {}

/** The address, which may set options of its own, with the one that says where the tables are. */
function withSchema(url: string): string {
  const address = new URL(url);
  const options = address.searchParams.get("options") ?? "";
  address.searchParams.set("options", `${options} -c search_path=${SCHEMA}`.trim());
  return address.href;
}

/** Without user and password. */
function nameOf(url: string): string {
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}
