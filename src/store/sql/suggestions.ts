import type { Agent } from "../../graph/agent.ts";
import type { Suggestion } from "../store.ts";
import { nameIndexKey, nameRests } from "../words.ts";
import { beginningWith } from "./agent-keys.ts";
import type { Database } from "./database.ts";

/** Names of one beginning that are looked at: in a large archive, a single letter begins those of half of it. */
const MOST_NAMES = 1_000;
/** The agents with a name that begins so, or goes on so from a later word; those who say most first. */
export async function suggestions(db: Database, beginning: string, most: number): Promise<Suggestion[]> {
  const key = nameIndexKey(beginning);
  if (key === "") return [];
  const begins = beginningWith("name", key);
  const rows = await db.read<{ record: string }>(
    `SELECT g.record AS record FROM agent g WHERE g.key IN (
       SELECT n.agent FROM (SELECT agent FROM agent_name WHERE ${begins.sql} ORDER BY name, agent LIMIT ${MOST_NAMES}) AS n
     ) ORDER BY g.statements DESC, g.id LIMIT ?`,
    [...begins.params, most],
  );
  return rows.map(({ record }) => {
    const agent = JSON.parse(record) as Agent;
    return { agent, name: nameWith(agent, key) };
  });
}

/** The first name that begins so, or else that goes on so; full names before aliases. */
function nameWith({ names, aliases }: Agent, key: string): string {
  const texts = [...names, ...aliases].map(({ text }) => text);
  return (
    texts.find((text) => nameIndexKey(text).startsWith(key)) ??
    texts.find((text) => nameRests(text).some((rest) => rest.startsWith(key))) ??
    texts[0] ??
    ""
  );
}
