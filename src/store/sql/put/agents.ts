import { compare } from "../../compare.ts";
import type { Variant } from "../../draft/draft.ts";
import { keysIn } from "./keys.ts";
import { addAgents } from "./new-agents.ts";
import type { Placed } from "./places.ts";
import type { Put } from "./put.ts";
import { countStatements, type Touched } from "./touched.ts";

/** The agents of some articles. */
export interface AgentKeys {
  /** By id. */
  readonly keys: ReadonlyMap<string, number>;
  /** Those nobody told of before. */
  readonly added: ReadonlySet<number>;
}

/**
 * Writes what each article says of its agents. Those nobody told of before are
 * written as they will be; what others become is settled later.
 */
export async function insertAgents(
  put: Put,
  drafts: readonly Placed[],
  touched: Touched,
): Promise<AgentKeys> {
  const told = drafts.flatMap((draft) => draft.variants);
  const different = [
    ...new Map(told.map((variant) => [`${variant.agentId} ${variant.digest}`, variant])).values(),
  ];
  const agents = await keysOf(put, different, drafts, touched);
  const variants = await variantsOf(put, different, agents, touched);
  await put.tx.insert({
    table: "article_agent",
    columns: { agent: "integer", article: "bigint", variant: "integer" },
    rows: drafts.flatMap(({ place, variants: own }) =>
      own.map(({ agentId, digest }) => {
        const key = agents.keys.get(agentId) ?? 0;
        return [key, place, variants.get(`${key} ${digest}`) ?? 0];
      }),
    ),
  });
  return agents;
}

async function keysOf(
  put: Put,
  told: readonly Variant[],
  drafts: readonly Placed[],
  touched: Touched,
): Promise<AgentKeys> {
  const counts = statementsIn(drafts);
  const ids = [...new Set(told.map(({ agentId }) => agentId))].sort(compare);
  const before = await keysIn(put, "agent", ids);
  const unknown = ids.filter((id) => !before.has(id));
  const added = await addAgents(put, unknown, told, counts);
  // Somebody else may have told of some meanwhile.
  const missed = unknown.filter((id) => !added.has(id));
  const keys = new Map([...before, ...added, ...(await keysIn(put, "agent", missed))]);
  for (const [id, count] of counts) {
    if (!added.has(id)) countStatements(touched, keys.get(id) ?? 0, count);
  }
  return { keys, added: new Set(added.values()) };
}

/** How many statements each speaker makes. */
function statementsIn(drafts: readonly Placed[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { subjects } of drafts.flatMap(({ statements }) => statements)) {
    for (const [relation, id] of subjects)
      if (relation === "SPEAKER") counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

/** The keys of what is told, by agent and digest; what nobody told before of a known agent touches it. */
async function variantsOf(
  put: Put,
  told: readonly Variant[],
  { keys, added }: AgentKeys,
  touched: Touched,
): Promise<Map<string, number>> {
  const known = await knownVariants(
    put,
    [...keys.values()].filter((key) => !added.has(key)),
  );
  const rows = told
    .map(({ agentId, digest, record }) => [keys.get(agentId) ?? 0, digest, record] as const)
    .filter(([key, digest]) => !known.has(`${key} ${digest}`));
  const inserted = await put.tx.insertNew<VariantKey>(
    {
      table: "agent_variant",
      columns: { agent: "integer", digest: "text", record: "text" },
      rows,
    },
    ["agent", "digest", "key"],
  );
  const found = new Map([...known, ...byDigest(inserted)]);
  const missed = rows.filter(([key, digest]) => !found.has(`${key} ${digest}`)).map(([key]) => key);
  for (const [key] of rows) if (!added.has(key)) touched.agents.add(key);
  return new Map([...found, ...(await knownVariants(put, [...new Set(missed)]))]);
}

interface VariantKey {
  readonly agent: number;
  readonly digest: string;
  readonly key: number;
}

async function knownVariants({ tx, dialect }: Put, agents: readonly number[]): Promise<Map<string, number>> {
  if (agents.length === 0) return new Map();
  const rows = await tx.read<VariantKey>(
    `SELECT agent, digest, key FROM agent_variant WHERE ${dialect.oneOf("agent", "integer")}`,
    [{ kind: "integer", values: agents }],
  );
  return byDigest(rows);
}

function byDigest(rows: readonly VariantKey[]): Map<string, number> {
  return new Map(rows.map(({ agent, digest, key }) => [`${agent} ${digest}`, key]));
}
