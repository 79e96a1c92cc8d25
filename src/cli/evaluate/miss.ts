import type { Agent } from "../../graph/agent.ts";
import type { Speaker, Statement } from "../../graph/statement.ts";
import { isolate } from "../isolate.ts";
import type { GoldStatement } from "./gold.ts";
import { LEAST_OVERLAP, type Match, overlapOf, sharesCue } from "./match.ts";
import type { Verdict } from "./verdict.ts";

/** Something to mend. */
export interface Miss {
  readonly kind: "not found" | "not there" | "speaker" | "act" | "content";
  readonly paragraph: number;
  readonly cue: string;
  readonly reason: string;
}

export function notFound(gold: GoldStatement, givens: readonly Statement[]): Miss {
  const near = givens.filter((given) => sharesCue(gold, given));
  const best = Math.max(0, ...near.map((given) => overlapOf(gold, given)));
  const reason =
    near.length === 0
      ? "No statement has its cue here."
      : best >= LEAST_OVERLAP
        ? "The statement with this cue is taken for another annotated one."
        : `A statement has its cue here, but its content shares ${percent(best)} with the annotated one: ${isolate(near[0]?.text ?? "")}`;
  return { kind: "not found", paragraph: gold.paragraph, cue: gold.cue, reason };
}

export function notThere({ cue, rule, text }: Statement): Miss {
  return {
    kind: "not there",
    paragraph: cue.paragraph,
    cue: cue.exact,
    reason: `Rule ${rule} gives a statement that is not annotated: ${isolate(text)}`,
  };
}

/** A miss for each respect in which a found statement is wrong. */
export function wrongIn({ gold, given }: Match, verdict: Verdict, agents: readonly Agent[]): Miss[] {
  const miss = (kind: Miss["kind"], is: string, right: string): Miss => ({
    kind,
    paragraph: gold.paragraph,
    cue: gold.cue,
    reason: `It is ${is}; annotated is ${right}. Rule ${given.rule}.`,
  });
  return [
    ...(verdict.speaker
      ? []
      : [
          miss(
            "speaker",
            given.speakers.map((speaker) => called(speaker, agents)).join(" and ") || "nobody",
            gold.speakers.map((names) => names.map(isolate).join(" and ")).join(", or "),
          ),
        ]),
    ...(verdict.act ? [] : [miss("act", given.act, gold.acts.join(", or "))]),
    ...(verdict.exact ? [] : [miss("content", isolate(given.text), isolate(gold.contents[0]?.text ?? ""))]),
  ];
}

function called({ agentId, mention, resolution }: Speaker, agents: readonly Agent[]): string {
  const name = agents.find(({ id }) => id === agentId)?.names[0]?.text ?? mention?.exact;
  return `${name === undefined ? "nobody" : isolate(name)} (${resolution})`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
