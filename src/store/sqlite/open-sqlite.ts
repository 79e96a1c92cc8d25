import type { Database } from "../sql/database.ts";
import { sqlStore } from "../sql/sql-store.ts";
import type { Store } from "../store.ts";
import { type Connection, connect } from "./connection.ts";
import { migrate } from "./migrate.ts";
import { patienceOf } from "./patience.ts";
import { sqliteDatabase } from "./sqlite-database.ts";

/**
 * Opens the store in a file, made where there is none, or in memory: `:memory:`.
 *
 * @throws StoreFormatError where the file is no store of this program,
 *   StoreUnavailableError where it cannot be opened now.
 */
export async function openSqlite(file: string): Promise<Store> {
  return sqlStore(await openSqliteDatabase(file));
}

/** How long another process that writes is waited for. */
const PATIENCE_MS = 5_000;

/** The database of `openSqlite`. */
export async function openSqliteDatabase(file: string, patienceMs = PATIENCE_MS): Promise<Database> {
  const patience = patienceOf(file, patienceMs);
  return sqliteDatabase(await patience(() => opened(file)), file, patience);
}

function opened(file: string): Connection {
  const connection = connect(file);
  try {
    migrate(connection, file);
    // WAL: who reads never waits for who writes. FULL: what was acknowledged survives a loss of power, too.
    connection.read("PRAGMA journal_mode = WAL", []);
    connection.exec("PRAGMA synchronous = FULL");
    // The log is moved into the file every 100 MB, not every 4: pages written again and again go there once.
    connection.exec("PRAGMA wal_autocheckpoint = 25000");
    connection.exec("PRAGMA journal_size_limit = 67108864");
    connection.exec("PRAGMA cache_size = -65536");
    connection.exec("PRAGMA temp_store = MEMORY");
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}
