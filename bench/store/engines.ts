import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { postgresMissing, startPostgres } from "../../test/support/postgres.ts";

/** A kind of store to measure, in a place of its own. */
export interface Engine {
  readonly name: string;
  readonly address: string;
  /** What a server does by itself in a quiet hour. */
  settle(): Promise<void>;
  megabytes(): Promise<number>;
  remove(): Promise<void>;
}

export const ENGINES: Readonly<Record<string, () => Promise<Engine | undefined>>> = { sqlite, postgres };

async function sqlite(): Promise<Engine> {
  const folder = mkdtempSync(join(tmpdir(), "readout-bench-"));
  const file = join(folder, "bench.db");
  return {
    name: "SQLite",
    address: `file:${file}`,
    settle: async () => {},
    megabytes: async () => statSync(file).size / 2 ** 20,
    remove: async () => rmSync(folder, { recursive: true }),
  };
}

/** Undefined where there is no PostgreSQL. */
async function postgres(): Promise<Engine | undefined> {
  const missing = postgresMissing();
  if (missing !== undefined) {
    process.stdout.write(`Not measured on PostgreSQL: ${missing}.\n`);
    return undefined;
  }
  const server = await startPostgres([
    "fsync=on",
    "shared_buffers=1GB",
    "maintenance_work_mem=256MB",
    "max_wal_size=4GB",
  ]);
  const address = await server.emptyDatabase();
  const ask = async (sql: string) => {
    const client = new Client(address);
    await client.connect();
    const { rows } = await client.query(sql);
    await client.end();
    return rows;
  };
  return {
    name: "PostgreSQL",
    address,
    settle: async () => void (await ask("VACUUM ANALYZE")),
    megabytes: async () =>
      Number((await ask("SELECT pg_database_size(current_database()) AS n"))[0]?.n) / 2 ** 20,
    remove: () => server.remove(),
  };
}
