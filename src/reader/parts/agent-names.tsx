import type { AgentNameFragment } from "../generated/graphql.ts";
import { useWords } from "../language/language.tsx";
import { AgentLink } from "./agent-link.tsx";

/** “Xi Jinping, Nikolai Patrushev and Yang Jiechi”, each leading to its page. */
export function AgentNames({ agents }: { readonly agents: readonly AgentNameFragment[] }) {
  const { language } = useWords();
  const parts = new Intl.ListFormat(language).formatToParts(agents.map(({ id }) => id));
  const byId = new Map(agents.map((agent) => [agent.id, agent]));
  return (
    <>
      {parts.map(({ type, value }) => {
        const agent = type === "element" ? byId.get(value) : undefined;
        return agent ? <AgentLink key={value} agent={agent} /> : value;
      })}
    </>
  );
}
