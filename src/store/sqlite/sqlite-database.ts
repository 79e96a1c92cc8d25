import type { Database, Reader, Transaction } from "../sql/database.ts";
import { aside } from "./aside.ts";
import type { Connection } from "./connection.ts";
import { sqliteDialect } from "./dialect.ts";
import { storeError } from "./errors.ts";
import type { Patience } from "./patience.ts";
import { perTurn } from "./per-turn.ts";
import { watchChanges } from "./watch-changes.ts";

const IN_MEMORY = ":memory:";

/** A file as a database: one connection, whose calls are short. */
export function sqliteDatabase(connection: Connection, file: string, patience: Patience): Database {
  const changes = watchChanges(connection, () => versionOf(connection));
  const version = perTurn(() => versionOf(connection));
  /** Transactions take turns. */
  let turn: Promise<unknown> = Promise.resolve();
  /** The one that is open. Reads wait for it: on its connection they would see what may yet be undone. */
  let open: Promise<unknown> | undefined;

  async function read<Result>(work: () => Result): Promise<Result> {
    while (open) await open;
    return readNow(work);
  }

  function readNow<Result>(work: () => Result): Result {
    try {
      return work();
    } catch (error) {
      throw storeError(error, file);
    }
  }

  async function run<Result>(work: (tx: Transaction) => Promise<Result>): Promise<Result> {
    await patience(() => connection.exec("BEGIN IMMEDIATE"));
    const marks: true[] = [];
    const done = perform(connection, work, () => marks.push(true));
    open = done.catch(() => {});
    try {
      const result = await done;
      if (marks.length > 0) {
        version.forget();
        changes.tell();
      }
      return result;
    } catch (error) {
      throw storeError(error, file);
    } finally {
      open = undefined;
    }
  }

  const reader: Reader = { read: (sql, params) => read(() => connection.read(sql, params)) };
  // What is in memory is in this connection alone, and small.
  const beside = file === IN_MEMORY ? undefined : aside(file);
  return {
    ...reader,
    dialect: sqliteDialect,
    primary: reader,
    long: beside ?? reader,
    transaction(work) {
      const mine = turn.then(() => run(work));
      turn = mine.catch(() => {});
      return mine;
    },
    version: () => (open ? read(version.get) : readNow(version.get)),
    onChange: changes.listen,
    async close() {
      await turn;
      changes.end();
      await beside?.close();
      settleFile(connection);
      connection.close();
    },
  };
}

/** Does the work and keeps it, or undoes it. */
async function perform<Result>(
  connection: Connection,
  work: (tx: Transaction) => Promise<Result>,
  markChanged: () => void,
): Promise<Result> {
  try {
    const result = await work({
      read: async (sql, params) => connection.read(sql, params),
      write: async (sql, params) => connection.write(sql, params),
      insert: async (insert) => connection.insert(insert),
      insertNew: async (insert, returning) => connection.insertNew(insert, returning),
      insertTokens: async (table, documents) => connection.insertTokens(table, documents),
      // A file has one writer at a time.
      alone: async () => {},
      async markChanged() {
        connection.write("UPDATE store SET changes = changes + 1", []);
        markChanged();
      },
    });
    connection.exec("COMMIT");
    return result;
  } catch (error) {
    // After some errors SQLite has rolled back by itself.
    if (connection.inTransaction) connection.exec("ROLLBACK");
    throw error;
  }
}

/** Moves what is in the write-ahead log into the file, which then stands alone; where it cannot, the next opening does. */
function settleFile(connection: Connection): void {
  try {
    connection.read("PRAGMA wal_checkpoint(TRUNCATE)", []);
  } catch {}
}

function versionOf(connection: Connection): string {
  const row = connection.first<{ id: string; changes: number }>("SELECT id, changes FROM store", []);
  return row ? `${row.id}.${row.changes}` : "";
}
