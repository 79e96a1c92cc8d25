import type { Database, Reader } from "../sql/database.ts";
import { sqlStore } from "../sql/sql-store.ts";
import type { Store } from "../store.ts";
import { postgresDialect } from "./dialect.ts";
import { migrate } from "./migrate.ts";
import { readersOf } from "./readers.ts";
import { serverAt } from "./server.ts";
import { queryOf } from "./session.ts";
import { inTransaction } from "./transactions.ts";
import { versionsOf } from "./versions.ts";

/**
 * Opens the store in a PostgreSQL database, whose tables are made where there are
 * none. Reads go to the replicas, if any are named.
 *
 * @throws StoreFormatError where a newer program has made the tables,
 *   StoreUnavailableError where the server cannot be reached.
 */
export async function openPostgres(url: string, replicaUrls: readonly string[] = []): Promise<Store> {
  return sqlStore(await openPostgresDatabase(url, replicaUrls));
}

/** The database of `openPostgres`. */
export async function openPostgresDatabase(
  url: string,
  replicaUrls: readonly string[] = [],
): Promise<Database> {
  const primary = serverAt(url);
  const replicas = replicaUrls.map(serverAt);
  const readers = readersOf(primary, replicas);
  const versions = versionsOf(url, replicas.length > 0, async () => {
    const [row] = await readers.query<{ version: string }>(queryOf(VERSION, []));
    return row?.version ?? "";
  });
  const end = async () => {
    await versions.end();
    await Promise.all([primary, ...replicas].map((server) => server.end()));
  };
  try {
    await primary.with((client) => migrate(client, primary.name));
  } catch (error) {
    await end();
    throw error;
  }
  const reader: Reader = { read: (sql, params) => readers.query(queryOf(sql, params)) };
  return {
    ...reader,
    dialect: postgresDialect,
    long: reader,
    primary: { read: (sql, params) => primary.query(queryOf(sql, params)) },
    async transaction(work) {
      const { result, changed, place } = await inTransaction(primary, work);
      if (changed) {
        readers.wrote(place);
        versions.changed();
      }
      return result;
    },
    version: versions.current,
    onChange: versions.onChange,
    close: end,
  };
}

const VERSION = "SELECT store.id || '.' || (SELECT sum(n) FROM change) AS version FROM store";
