import type { Agent } from "../../graph/agent.ts";
import { type Speaker, SpeakerResolution } from "../../graph/statement.ts";
import { nameKey } from "../../lexicon/fold.ts";
import { trimEnd } from "../../text/trim-end.ts";
import type { Match } from "./match.ts";

/** Whether a found statement is right in each respect. */
export interface Verdict {
  readonly speaker: boolean;
  readonly act: boolean;
  readonly exact: boolean;
}

export function verdictOn({ gold, given }: Match, agents: readonly Agent[]): Verdict {
  const keys = distinct(given.speakers).map((speaker) => keysOf(speaker, agents));
  const text = bare(given.content.map(({ exact }) => exact).join(" "));
  return {
    speaker: gold.speakers.some((names) => sameSet(names.map(nameKey), keys)),
    act: gold.acts.includes(given.act),
    exact: gold.contents.some((content) => bare(content.text) === text),
  };
}

function distinct(speakers: readonly Speaker[]): readonly Speaker[] {
  return speakers.filter(
    ({ agentId }, i) =>
      agentId === undefined || speakers.findIndex((other) => other.agentId === agentId) === i,
  );
}

/** What a speaker may be called: any name or alias; one without a name by the words that mention it. */
function keysOf({ agentId, mention, resolution }: Speaker, agents: readonly Agent[]): ReadonlySet<string> {
  const agent = agents.find(({ id }) => id === agentId);
  const texts = agent ? [...agent.names, ...agent.aliases].map(({ text }) => text) : [];
  if (mention && (!agent || resolution === SpeakerResolution.UNNAMED)) texts.push(mention.exact);
  return new Set(texts.map(nameKey));
}

/** Whether each name is one of another speaker, and no speaker is left over. */
function sameSet(names: readonly string[], speakers: readonly ReadonlySet<string>[]): boolean {
  const [name, ...rest] = names;
  if (name === undefined) return speakers.length === 0;
  return speakers.some((keys, i) => keys.has(name) && sameSet(rest, speakers.toSpliced(i, 1)));
}

/** Without quotation marks, and without white space and punctuation at either end. */
function bare(text: string): string {
  const plain = text.replace(/[\p{Pi}\p{Pf}"'„‟]/gu, "").replace(/^[\s\p{P}]+/u, "");
  return trimEnd(plain, /[\s\p{P}]/u);
}
