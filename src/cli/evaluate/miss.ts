import type { PassedOver, Reading } from "../../extract/reading.ts";
import type { Agent } from "../../graph/agent.ts";
import type { Speaker, Statement } from "../../graph/statement.ts";
import { isolate } from "../isolate.ts";
import { differenceOf } from "./difference.ts";
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

export function notFound(gold: GoldStatement, { graph, passedOver }: Reading): Miss {
  const near = graph.statements.filter((given) => sharesCue(gold, given));
  const [nearest] = near.toSorted((a, b) => overlapOf(gold, b) - overlapOf(gold, a));
  const reason = !nearest
    ? unread(gold, passedOver(), graph.article.language)
    : overlapOf(gold, nearest) >= LEAST_OVERLAP
      ? "The statement with this cue is taken for another annotated one."
      : `A statement has its cue here, but its content shares ${percent(overlapOf(gold, nearest))} with the annotated one: ${isolate(nearest.text)}`;
  return { kind: "not found", paragraph: gold.paragraph, cue: gold.cue, reason };
}

/** Why nothing has its cue where one was annotated. */
function unread(gold: GoldStatement, passedOver: readonly PassedOver[], language: string): string {
  const known = passedOver.find((one) => sharesCue(gold, one));
  if (known) return known.reason;
  if (!/\p{L}/u.test(gold.cue))
    return "It is a mark. Rule headline reads a first line where somebody known stands before a colon.";
  return `No table has it as a cue: a verb wants a row in data/${language}/cues.tsv, a noun one in data/${language}/saying-nouns.tsv.`;
}

export function notThere({ id, cue, rule, text }: Statement, { explanations }: Reading): Miss {
  const row = explanations.find(({ statementId }) => statementId === id)?.row;
  return {
    kind: "not there",
    paragraph: cue.paragraph,
    cue: cue.exact,
    reason: `${ruleOf(rule, row)} gives a statement that is not annotated: ${isolate(text)}`,
  };
}

/** A miss for each respect in which a found statement is wrong. */
export function wrongIn({ gold, given }: Match, verdict: Verdict, { graph, explanations }: Reading): Miss[] {
  const how = explanations.find(({ statementId }) => statementId === given.id);
  const miss = (kind: Miss["kind"], reason: string): Miss => ({
    kind,
    paragraph: gold.paragraph,
    cue: gold.cue,
    reason: `${reason} ${ruleOf(given.rule, how?.row)}.`,
  });
  const is = given.speakers.map((speaker) => called(speaker, graph.agents)).join(" and ") || "nobody";
  const right = gold.speakers.map((names) => names.map(isolate).join(" and ")).join(", or ");
  return [
    ...(verdict.speaker
      ? []
      : [miss("speaker", [`It is ${is}; annotated is ${right}.`, ...(how?.resolution ?? [])].join(" "))]),
    ...(verdict.act ? [] : [miss("act", `It is ${given.act}; annotated is ${gold.acts.join(", or ")}.`)]),
    ...(verdict.exact ? [] : [miss("content", differenceOf(gold, given, graph.article.text))]),
  ];
}

/** "Rule verb-that, data/ar/cues.tsv:12". */
function ruleOf(rule: string, row: string | undefined): string {
  return `Rule ${rule}${row === undefined ? "" : `, ${row}`}`;
}

function called({ agentId, mention, resolution }: Speaker, agents: readonly Agent[]): string {
  const name = agents.find(({ id }) => id === agentId)?.names[0]?.text ?? mention?.exact;
  return `${name === undefined ? "nobody" : isolate(name)} (${resolution})`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
