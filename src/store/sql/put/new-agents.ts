import type { Agent } from "../../../graph/agent.ts";
import { type AgentRow, agentRow } from "../../draft/agent-row.ts";
import type { Variant } from "../../draft/draft.ts";
import { mergeAgents } from "../../merge/agent.ts";
import type { Put } from "./put.ts";

/**
 * Writes agents nobody told of before, with how many statements each makes. Gives the
 * keys by id; those that somebody else wrote meanwhile are not among them.
 */
export async function addAgents(
  put: Put,
  ids: readonly string[],
  told: readonly Variant[],
  statements: ReadonlyMap<string, number>,
): Promise<ReadonlyMap<string, number>> {
  const variants = new Map<string, Variant[]>(ids.map((id) => [id, []]));
  for (const variant of told) variants.get(variant.agentId)?.push(variant);
  const agents = [...variants].flatMap(([id, heard]) => {
    const merged = mergedOf(heard);
    return merged ? [{ id, ...merged }] : [];
  });
  const inserted = await put.tx.insertNew<{ id: string; key: number }>(
    {
      table: "agent",
      columns: {
        id: "text",
        type: "text",
        name: "text",
        country: "text",
        kind: "text",
        parent: "text",
        statements: "integer",
        record: "text",
      },
      rows: agents.map(({ id, record, row: { type, name, country, kind, parentId } }) => [
        id,
        type,
        name,
        country ?? null,
        kind ?? null,
        parentId ?? null,
        statements.get(id) ?? 0,
        record,
      ]),
    },
    ["id", "key"],
  );
  const keys = new Map(inserted.map(({ id, key }) => [id, key]));
  await insertNames(
    put,
    agents.flatMap(({ id, row }) => {
      const key = keys.get(id);
      return key === undefined ? [] : [{ key, row }];
    }),
  );
  return keys;
}

function mergedOf(heard: readonly Variant[]): Pick<Variant, "record" | "row"> | undefined {
  if (heard.length === 1) return heard[0];
  const agent = mergeAgents(heard.map(({ record }) => JSON.parse(record) as Agent));
  return agent && { record: JSON.stringify(agent), row: agentRow(agent) };
}

/** What agents are found by. */
export async function insertNames(
  { tx }: Put,
  agents: readonly { readonly key: number; readonly row: AgentRow }[],
): Promise<void> {
  await tx.insert({
    table: "agent_name",
    columns: { name: "text", agent: "integer", part: "integer" },
    rows: agents.flatMap(({ key, row }) => row.names.map(([name, part]) => [name, key, part])),
  });
  await tx.insertTokens(
    "agent_words",
    agents.map(({ key, row }) => ({ key, tokens: row.words })),
  );
}
