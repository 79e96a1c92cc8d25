import { compare } from "../../compare.ts";
import type { Variant } from "../../draft/draft.ts";
import { keysIn } from "./keys.ts";
import type { Placed } from "./places.ts";
import type { Put } from "./put.ts";
import type { Touched } from "./touched.ts";

/** Writes what each article says of its agents, and gives the keys of all by id. */
export async function insertAgents(
  put: Put,
  drafts: readonly Placed[],
  touched: Touched,
): Promise<ReadonlyMap<string, number>> {
  const told = new Map(
    drafts
      .flatMap((draft) => draft.variants)
      .map((variant) => [`${variant.agentId} ${variant.digest}`, variant]),
  );
  const keys = await keysOf(put, [...told.values()]);
  const variants = await variantsOf(put, [...told.values()], keys, touched);
  await put.tx.insert({
    table: "article_agent",
    columns: { agent: "integer", article: "bigint", variant: "integer" },
    rows: drafts.flatMap(({ place, variants: own }) =>
      own.map(({ agentId, digest }) => {
        const key = keys.get(agentId) ?? 0;
        return [key, place, variants.get(`${key} ${digest}`) ?? 0];
      }),
    ),
  });
  return keys;
}

/** The keys of the agents by id; agents not known yet get a row that is filled when they are settled. */
async function keysOf(put: Put, told: readonly Variant[]): Promise<Map<string, number>> {
  const ids = [...new Set(told.map(({ agentId }) => agentId))].sort(compare);
  const keys = await keysIn(put, "agent", ids);
  const unknown = ids.filter((id) => !keys.has(id));
  if (unknown.length === 0) return keys;
  await put.tx.insert({
    table: "agent",
    columns: { id: "text", type: "text", name: "text", record: "text" },
    rows: unknown.map((id) => [id, "", "", ""]),
    ignoreKnown: true,
  });
  return new Map([...keys, ...(await keysIn(put, "agent", unknown))]);
}

/** The keys of what is told, by agent and digest; what nobody told before touches its agent. */
async function variantsOf(
  put: Put,
  told: readonly Variant[],
  keys: ReadonlyMap<string, number>,
  touched: Touched,
): Promise<Map<string, number>> {
  const known = await knownVariants(put, [...keys.values()]);
  const rows = told
    .map(({ agentId, digest, record }) => [keys.get(agentId) ?? 0, digest, record] as const)
    .filter(([key, digest]) => !known.has(`${key} ${digest}`));
  if (rows.length === 0) return known;
  await put.tx.insert({
    table: "agent_variant",
    columns: { agent: "integer", digest: "text", record: "text" },
    rows,
    ignoreKnown: true,
  });
  const agents = [...new Set(rows.map(([key]) => key))];
  for (const key of agents) touched.agents.add(key);
  return new Map([...known, ...(await knownVariants(put, agents))]);
}

async function knownVariants({ tx, dialect }: Put, agents: readonly number[]): Promise<Map<string, number>> {
  const rows = await tx.read<{ agent: number; digest: string; key: number }>(
    `SELECT agent, digest, key FROM agent_variant WHERE ${dialect.oneOf("agent", "integer")}`,
    [{ kind: "integer", values: agents }],
  );
  return new Map(rows.map(({ agent, digest, key }) => [`${agent} ${digest}`, key]));
}
