import { Link } from "wouter-preact";
import type { AgentNameFragment } from "../generated/graphql.ts";

/** A person's or an organization's name, leading to its page. */
export function AgentLink({ agent }: { readonly agent: AgentNameFragment }) {
  return (
    <Link class="agent" href={agentPath(agent)}>
      <bdi>{agent.name}</bdi>
    </Link>
  );
}

export function agentPath({ __typename, id }: Pick<AgentNameFragment, "__typename" | "id">): string {
  return `/${__typename === "Person" ? "people" : "organizations"}/${id}`;
}
