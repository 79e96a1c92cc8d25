import type { Agent } from "../../graph/agent.ts";
import { indexWords, nameIndexKey, nameRests } from "../words.ts";
import type { Words } from "./draft.ts";

/** What an agent is listed and found by, beside its record. */
export interface AgentRow {
  readonly type: Agent["type"];
  readonly name: string;
  readonly country: string | undefined;
  readonly kind: string | undefined;
  readonly parentId: string | undefined;
  /** Its names, and what is left of each from a later word, which are parts. */
  readonly names: readonly (readonly [key: string, part: 0 | 1])[];
  readonly words: Words;
}

export function agentRow(agent: Agent): AgentRow {
  const names = [...agent.names, ...agent.aliases].map(({ text }) => text);
  const body = agent.type === "Organization" ? agent : undefined;
  return {
    type: agent.type,
    name: nameIndexKey(agent.names[0]?.text ?? ""),
    country: agent.country,
    kind: body?.kind,
    parentId: body?.parentId,
    names: nameKeysOf(names),
    words: indexWords(names.join(" ")).join(" "),
  };
}

function nameKeysOf(names: readonly string[]): AgentRow["names"] {
  const keys = new Map<string, 0 | 1>();
  for (const rest of names.flatMap(nameRests)) keys.set(rest, 1);
  for (const key of names.map(nameIndexKey)) if (key !== "") keys.set(key, 0);
  return [...keys];
}
