import { setTimeout as wait } from "node:timers/promises";
import type { PoolClient } from "pg";
import { idTaken } from "../errors.ts";
import type { Transaction } from "../sql/database.ts";
import { isTaken, wasInTheWay } from "./errors.ts";
import type { Server } from "./server.ts";
import { insertNewQuery, insertQuery, insertTokensQuery, queryOf, rowsOf } from "./session.ts";
import { CHANNEL } from "./watch-changes.ts";

/** What a transaction left behind. */
export interface Done<Result> {
  readonly result: Result;
  readonly changed: boolean;
  /** Up to where the primary had written its log. */
  readonly place: string;
}

/** Those who only add go side by side; who takes something back is alone. */
const LOCK = 0x72646f75;
const SLOTS = 16;
const ATTEMPTS = 6;

/**
 * Does the work in a transaction. Where another was in its way, it is done again,
 * and then finds what the other wrote.
 */
export async function inTransaction<Result>(
  server: Server,
  work: (tx: Transaction) => Promise<Result>,
): Promise<Done<Result>> {
  let alone = false;
  for (let attempt = 1; ; attempt++) {
    const outcome = await server.with((client) => perform(client, work, alone));
    if ("result" in outcome) return outcome;
    if (outcome.error instanceof NotAlone) alone = true;
    else if (attempt >= ATTEMPTS) throw isTaken(outcome.error) ? idTaken(outcome.error) : outcome.error;
    else await wait(Math.random() * 20 * 2 ** attempt);
  }
}

/** Thrown by a transaction that has to be alone and is not. It is begun anew. */
class NotAlone extends Error {
  override readonly name = "NotAlone";
}

async function perform<Result>(
  client: PoolClient,
  work: (tx: Transaction) => Promise<Result>,
  alone: boolean,
): Promise<Done<Result> | { readonly error: unknown }> {
  let changed = false;
  await client.query("BEGIN");
  try {
    await client.query(`SELECT pg_advisory_xact_lock${alone ? "" : "_shared"}(${LOCK})`);
    const result = await work({
      read: (sql, params) => rowsOf(client, queryOf(sql, params)),
      write: async (sql, params) => void (await client.query(queryOf(sql, params))),
      async insert(insert) {
        if (insert.rows.length > 0) await client.query(insertQuery(insert));
      },
      insertNew: async (insert, returning) =>
        insert.rows.length > 0 ? rowsOf(client, insertNewQuery(insert, returning)) : [],
      async insertTokens(table, documents) {
        if (documents.length > 0) await client.query(insertTokensQuery(table, documents));
      },
      async alone() {
        if (!alone) throw new NotAlone();
      },
      async markChanged() {
        changed = true;
        await client.query(
          queryOf("UPDATE change SET n = n + 1 WHERE slot = ?", [Math.floor(Math.random() * SLOTS)]),
        );
        await client.query(`NOTIFY ${CHANNEL}`);
      },
    });
    await client.query("COMMIT");
    const [log] = changed ? await rowsOf<{ place: string }>(client, PLACE_OF_LOG) : [];
    return { result, changed, place: log?.place ?? "" };
  } catch (error) {
    if (!(error instanceof NotAlone) && !wasInTheWay(error)) throw error;
    await client.query("ROLLBACK");
    return { error };
  }
}

const PLACE_OF_LOG = { text: "SELECT pg_current_wal_lsn()::text AS place", name: "readout_place" };
