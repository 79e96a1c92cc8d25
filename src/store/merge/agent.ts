import type { Agent } from "../../graph/agent.ts";
import { IdentityBasis } from "../../graph/identity.ts";
import type { LocalizedText } from "../../graph/names.ts";
import { compare } from "../compare.ts";
import { bestOf, firstOfEach } from "./first.ts";

/**
 * One agent of all that articles say of it; whatever their order, the same.
 *
 * What names the agent in most languages is heard first, then what sorts first.
 * One name a language stays a name, every other becomes an alias; the country,
 * the parent and the kind are the first given.
 */
export function mergeAgents(variants: readonly Agent[]): Agent | undefined {
  const heard = variants
    .map((agent) => ({ agent, text: JSON.stringify(agent) }))
    .sort((a, b) => b.agent.names.length - a.agent.names.length || compare(a.text, b.text))
    .map(({ agent }) => agent);
  const [first] = heard;
  if (!first || heard.length === 1) return first;

  const allNames = heard.flatMap((agent) => agent.names);
  const names = firstOfEach(allNames, (name) => name.language);
  const aliases = firstOfEach([...allNames, ...heard.flatMap((agent) => agent.aliases)], keyOfText).filter(
    (alias) => !names.some((name) => keyOfText(name) === keyOfText(alias)),
  );
  const country = heard.find((agent) => agent.country !== undefined)?.country;
  const merged = {
    ...first,
    names,
    aliases,
    externalIds: firstOfEach(
      heard.flatMap((agent) => agent.externalIds),
      ({ authority, id }) => JSON.stringify([authority, id]),
    ),
    ...(country !== undefined && { country }),
    identity:
      bestOf(
        heard.map((agent) => agent.identity),
        [IdentityBasis.GAZETTEER, IdentityBasis.NAME_AND_ROLE, IdentityBasis.PUBLISHER, IdentityBasis.EVENT],
      ) ?? IdentityBasis.ARTICLE,
  };
  if (merged.type === "Person") return merged;
  const bodies = heard.filter((agent) => agent.type === "Organization");
  const parentId = bodies.find((body) => body.parentId !== undefined)?.parentId;
  return {
    ...merged,
    kind: bodies.find((body) => body.kind !== "OTHER")?.kind ?? "OTHER",
    ...(parentId !== undefined && { parentId }),
  };
}

function keyOfText({ language, text }: LocalizedText): string {
  return JSON.stringify([language, text]);
}
