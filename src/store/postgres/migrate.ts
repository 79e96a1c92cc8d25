import type { ClientBase } from "pg";
import { StoreFormatError } from "../errors.ts";
import { graph } from "./migrations/0001-graph.ts";
import { apiKeys } from "./migrations/0002-api-keys.ts";
import { origins } from "./migrations/0003-origins.ts";
import { partsOfNames } from "./migrations/0004-parts-of-names.ts";
import { conveners } from "./migrations/0005-conveners.ts";

/** In order; the schema says how many it has had. To change the tables, add one: those here are in databases already. */
const MIGRATIONS: readonly string[] = [graph, apiKeys, origins, partsOfNames, conveners];

/** Where the tables are: beside those of others, if there are any. */
export const SCHEMA = "readout";

/** Programs that start at once migrate one after the other. */
const LOCK = 0x72646f74;

/**
 * Brings a database to the tables of this program, in one transaction.
 *
 * @throws StoreFormatError where a newer program has been there.
 */
export async function migrate(client: ClientBase, server: string): Promise<void> {
  await client.query("BEGIN");
  try {
    await client.query("SELECT pg_advisory_xact_lock($1)", [LOCK]);
    const version = await versionOf(client);
    if (version > MIGRATIONS.length) {
      throw new StoreFormatError(
        `${server} was written by a newer readout (tables ${version}, this program knows ${MIGRATIONS.length}); update the program, or name another database in DATABASE_URL.`,
      );
    }
    for (const [index, migration] of MIGRATIONS.entries()) {
      if (index < version) continue;
      await client.query(`${migration}; INSERT INTO ${SCHEMA}.migration VALUES (${index + 1})`);
    }
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK").catch(() => {});
    throw error;
  }
}

async function versionOf(client: ClientBase): Promise<number> {
  const { rows: found } = await client.query("SELECT to_regclass($1) IS NOT NULL AS there", [
    `${SCHEMA}.migration`,
  ]);
  if (!found[0]?.there) {
    await client.query(`CREATE SCHEMA IF NOT EXISTS ${SCHEMA}`);
    await client.query(`CREATE TABLE ${SCHEMA}.migration (number integer PRIMARY KEY)`);
  }
  const { rows } = await client.query(`SELECT coalesce(max(number), 0) AS number FROM ${SCHEMA}.migration`);
  return Number(rows[0]?.number);
}
