import type { AgentFilter } from "../filter.ts";
import { nameIndexKey } from "../words.ts";
import type { Fragment, Reader } from "./database.ts";

/**
 * The agents a filter names, by their keys: none where it names nobody, undefined
 * where it asks for nobody in particular. A name may be that of several.
 */
export async function agentKeys(db: Reader, filter: AgentFilter | undefined): Promise<number[] | undefined> {
  const { id, name } = filter ?? {};
  if (id === undefined && name === undefined) return undefined;
  const byId = id === undefined ? undefined : await keysById(db, id);
  if (name === undefined) return byId;
  const byName = await agentKeysByName(db, name);
  return byId ? byName.filter((key) => byId.includes(key)) : byName;
}

export async function agentKeysByName(db: Reader, name: string): Promise<number[]> {
  const key = nameIndexKey(name);
  if (key === "") return [];
  const rows = await db.read<{ agent: number }>(
    "SELECT agent FROM agent_name WHERE name = ? AND part = 0 ORDER BY agent",
    [key],
  );
  return rows.map(({ agent }) => agent);
}

async function keysById(db: Reader, id: string): Promise<number[]> {
  const rows = await db.read<{ key: number }>("SELECT key FROM agent WHERE id = ?", [id]);
  return rows.map(({ key }) => key);
}

/** After every name that begins in the same way. */
const LAST = "\u{10FFFF}";

/** Holds for the names, and the parts of names, that begin with a key. */
export function beginningWith(expression: string, key: string): Fragment {
  return { sql: `${expression} >= ? AND ${expression} < ?`, params: [key, `${key}${LAST}`] };
}
