import type { Agent } from "../../graph/agent.ts";
import type { ArticleGraph } from "../../graph/article-graph.ts";
import { nameOf, type Refer } from "./reference.ts";
import { roleJson } from "./role-json.ts";

/** A person or an organization; persons with their posts. */
export function agentJson(agent: Agent, { roles }: ArticleGraph, refer: Refer) {
  const whole = {
    id: agent.id,
    name: nameOf(agent),
    names: agent.names,
    aliases: agent.aliases,
    externalIds: agent.externalIds,
    country: agent.country ?? null,
    identity: agent.identity,
  };
  if (agent.type === "Organization") return { ...whole, kind: agent.kind, parent: refer(agent.parentId) };
  return {
    ...whole,
    roles: roles.filter(({ holderId }) => holderId === agent.id).map((role) => roleJson(role, refer)),
  };
}
