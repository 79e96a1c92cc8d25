import { Client } from "pg";

/** The key of an advisory lock, which is the database's: no other program is likely to use it. */
const LOCK = 0x72646f71;

/**
 * Does the work while no other program at this database does work under this
 * function: tables made by two at once make PostgreSQL end one of them as a
 * deadlock. A program that ends without warning gives way with its connection.
 */
export async function oneAtATime<Result>(url: string, work: () => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: url, application_name: "readout" });
  // A connection that breaks fails the query that waits on it.
  client.on("error", () => {});
  try {
    await client.connect();
    await client.query("SELECT pg_advisory_lock($1)", [LOCK]);
    return await work();
  } finally {
    await client.end();
  }
}
