import { StoreFormatError } from "../errors.ts";
import type { Connection } from "./connection.ts";
import { graph } from "./migrations/0001-graph.ts";
import { apiKeys } from "./migrations/0002-api-keys.ts";
import { origins } from "./migrations/0003-origins.ts";
import { partsOfNames } from "./migrations/0004-parts-of-names.ts";
import { conveners } from "./migrations/0005-conveners.ts";

/** In order; a file says how many it has had. To change the tables, add one: those here are in files already. */
const MIGRATIONS: readonly string[] = [graph, apiKeys, origins, partsOfNames, conveners];

/** Marks a file as one of readout's: "rdot". */
const APPLICATION_ID = 0x72646f74;

/**
 * Brings a file to the tables of this program, in one transaction.
 *
 * @throws StoreFormatError where the file is another program's, or a newer one's.
 */
export function migrate(connection: Connection, file: string): void {
  checkOwner(connection, file);
  if (versionOf(connection) === MIGRATIONS.length) return;
  connection.exec("BEGIN IMMEDIATE");
  try {
    // Another process may have been faster.
    for (const migration of MIGRATIONS.slice(versionOf(connection))) connection.exec(migration);
    connection.exec(`PRAGMA application_id = ${APPLICATION_ID}`);
    connection.exec(`PRAGMA user_version = ${MIGRATIONS.length}`);
    connection.exec("COMMIT");
  } catch (error) {
    if (connection.inTransaction) connection.exec("ROLLBACK");
    throw error;
  }
}

function checkOwner(connection: Connection, file: string): void {
  const [owner] = connection.read<{ application_id: number }>("PRAGMA application_id", []);
  const [tables] = connection.read<{ n: number }>("SELECT count(*) AS n FROM sqlite_schema", []);
  const version = versionOf(connection);
  if (owner?.application_id !== APPLICATION_ID && (tables?.n ?? 0) > 0) {
    throw new StoreFormatError(
      `${file} is a database of another program; name another file in DATABASE_URL.`,
    );
  }
  if (version > MIGRATIONS.length) {
    throw new StoreFormatError(
      `${file} was written by a newer readout (tables ${version}, this program knows ${MIGRATIONS.length}); update the program, or name another file in DATABASE_URL.`,
    );
  }
}

function versionOf(connection: Connection): number {
  const [row] = connection.read<{ user_version: number }>("PRAGMA user_version", []);
  return row?.user_version ?? 0;
}
