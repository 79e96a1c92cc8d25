import type { Agent } from "../../graph/agent.ts";
import type { CountryCode } from "../../graph/names.ts";
import type { Database } from "./database.ts";

/** The countries agents belong to, in order of code. From one to the next is one step in an index, however many belong to it. */
export async function countries(db: Database, type: Agent["type"]): Promise<CountryCode[]> {
  const rows = await db.read<{ country: CountryCode }>(
    `WITH RECURSIVE c (country) AS (
       SELECT (SELECT min(country) FROM agent WHERE type = ? AND country IS NOT NULL)
       UNION ALL
       SELECT (SELECT min(a.country) FROM agent a WHERE a.type = ? AND a.country > c.country)
       FROM c WHERE c.country IS NOT NULL)
     SELECT country FROM c WHERE country IS NOT NULL`,
    [type, type],
  );
  return rows.map(({ country }) => country);
}
