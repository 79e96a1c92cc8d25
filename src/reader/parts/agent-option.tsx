import type { AgentNameFragment } from "../generated/graphql.ts";
import { useWords } from "../language/language.tsx";
import { Marked } from "./marked.tsx";

interface AgentOptionProps {
  readonly agent: AgentNameFragment;
  /** The name that was found, which may be in another script. */
  readonly name: string;
  readonly typed: string;
}

/** Somebody suggested: by the name in the language of the page, and by the one that was typed. */
export function AgentOption({ agent, name, typed }: AgentOptionProps) {
  const { t } = useWords();
  return (
    <>
      <span>
        <bdi>
          <Marked text={agent.name} typed={typed} />
        </bdi>
        {name !== agent.name && (
          <>
            {" "}
            ·{" "}
            <bdi>
              <Marked text={name} typed={typed} />
            </bdi>
          </>
        )}
      </span>
      <span class="kind">{t(agent.__typename === "Person" ? "kind.person" : "kind.organization")}</span>
    </>
  );
}
