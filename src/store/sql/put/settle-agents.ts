import type { Agent } from "../../../graph/agent.ts";
import { type AgentRow, agentRow } from "../../draft/agent-row.ts";
import { mergeAgents } from "../../merge/agent.ts";
import type { ListParam } from "../database.ts";
import { insertNames } from "./new-agents.ts";
import type { Put } from "./put.ts";
import type { Touched } from "./touched.ts";

/** Makes every touched agent the merge of what is told of it, and removes those nobody tells of. */
export async function settleAgents(put: Put, touched: Touched): Promise<void> {
  const keys = [...new Set([...touched.agents, ...touched.retold.agents])];
  await hold(put, [...keys, ...touched.statements.keys()]);
  if (keys.length > 0) await mergeAgain(put, keys, touched);
  await countAgain(put, touched);
}

/** Takes the rows all at once and in one order, so that two who want the same do not wait for each other. */
async function hold({ tx, dialect }: Put, keys: readonly number[]): Promise<void> {
  if (dialect.forUpdate === "" || keys.length === 0) return;
  await tx.read(
    `SELECT key FROM agent WHERE ${dialect.oneOf("key", "integer")} ORDER BY key${dialect.forUpdate}`,
    [integers(keys)],
  );
}

async function mergeAgain(put: Put, keys: readonly number[], touched: Touched): Promise<void> {
  const { tx, dialect } = put;
  const list = integers(keys);
  const ofAgent = dialect.oneOf("agent", "integer");
  const rows = await tx.read<{ key: number; record: string }>(
    `SELECT key, record FROM agent WHERE ${dialect.oneOf("key", "integer")}`,
    [list],
  );
  if (touched.retold.agents.size > 0) {
    await tx.write(
      `DELETE FROM agent_variant WHERE ${ofAgent}
       AND NOT EXISTS (
         SELECT 1 FROM article_agent x WHERE x.agent = agent_variant.agent AND x.variant = agent_variant.key)`,
      [integers([...touched.retold.agents])],
    );
  }
  const variants = new Map<number, Agent[]>(keys.map((key) => [key, []]));
  for (const { agent, record } of await tx.read<{ agent: number; record: string }>(
    `SELECT agent, record FROM agent_variant WHERE ${ofAgent}`,
    [list],
  )) {
    variants.get(agent)?.push(JSON.parse(record) as Agent);
  }

  const merged = rows.map(({ key, record }) => ({
    key,
    record,
    agent: mergeAgents(variants.get(key) ?? []),
  }));
  // What is told anew may be told by other rules of folding.
  const changed = merged.filter(
    ({ key, record, agent }) => agent && (touched.agents.has(key) || JSON.stringify(agent) !== record),
  );
  const gone = merged.filter(({ agent }) => !agent).map(({ key }) => key);
  const stale = [...changed.map(({ key }) => key), ...gone];
  if (stale.length === 0) return;
  await tx.write(`DELETE FROM agent_name WHERE ${ofAgent}`, [integers(stale)]);
  await tx.write(`DELETE FROM agent_words WHERE ${dialect.oneOf(dialect.document, "integer")}`, [
    integers(stale),
  ]);
  await tx.write(`DELETE FROM agent WHERE ${dialect.oneOf("key", "integer")}`, [integers(gone)]);
  const present = changed.flatMap(({ key, agent }) =>
    agent ? [{ key, record: JSON.stringify(agent), row: agentRow(agent) }] : [],
  );
  for (const one of present) await updateAgent(put, one);
  await insertNames(put, present);
}

async function updateAgent(
  { tx }: Put,
  { key, record, row }: { readonly key: number; readonly record: string; readonly row: AgentRow },
): Promise<void> {
  await tx.write(
    "UPDATE agent SET type = ?, name = ?, country = ?, kind = ?, parent = ?, record = ? WHERE key = ?",
    [row.type, row.name, row.country ?? null, row.kind ?? null, row.parentId ?? null, record, key],
  );
}

/** Speakers by how many statements they gained or lost: one write for each number, and it is mostly 1. */
async function countAgain({ tx, dialect }: Put, { statements }: Touched): Promise<void> {
  for (const difference of new Set(statements.values())) {
    const keys = [...statements].filter(([, n]) => n === difference).map(([key]) => key);
    if (difference === 0) continue;
    await tx.write(`UPDATE agent SET statements = statements + ? WHERE ${dialect.oneOf("key", "integer")}`, [
      difference,
      integers(keys),
    ]);
  }
}

function integers(values: readonly number[]): ListParam {
  return { kind: "integer", values };
}
