import { nameIndexKey } from "../words.ts";
import type { Database } from "./database.ts";

/** Whether each name, in the order asked, is that of several agents. No more than two of a name are looked at. */
export async function shared(db: Database, names: readonly string[]): Promise<boolean[]> {
  const keys = names.map(nameIndexKey);
  const rows = await db.read<{ name: string }>(
    `SELECT v.value AS name FROM ${db.dialect.listed("v")} WHERE 1 < (
       SELECT count(*) FROM (SELECT 1 FROM agent_name n WHERE n.name = v.value AND n.part = 0 LIMIT 2) AS two)`,
    [{ kind: "text", values: [...new Set(keys)] }],
  );
  const found = new Set(rows.map(({ name }) => name));
  return keys.map((key) => found.has(key));
}
