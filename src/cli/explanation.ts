import type { Explanation, PassedOver, Reading } from "../extract/reading.ts";
import type { Agent } from "../graph/agent.ts";
import type { ArticleGraph } from "../graph/article-graph.ts";
import type { Evidence } from "../graph/evidence.ts";
import type { Speaker, Statement } from "../graph/statement.ts";
import { isolate } from "./isolate.ts";

/**
 * Why an article was read as it was, for people.
 *
 *     9  PLEDGE  rule verb-speaker-content
 *        paragraph  9, characters 1851 to 1855
 *        cue        تعهد
 *        row        data/ar/cues.tsv:48
 *        content    بمواصلة الصين …
 *        speaker    شي جين بينغ (SHORT_NAME, from "شي")
 *                   شي is the short name of شي جين بينغ, named in paragraph 0.
 */
export function explanationOf({ graph, explanations, passedOver }: Reading): string {
  const byStatement = new Map(explanations.map((explanation) => [explanation.statementId, explanation]));
  const statements = graph.statements.map((statement, index) =>
    explainStatement(index + 1, statement, graph, byStatement.get(statement.id)),
  );
  return [headOf(graph), ...statements, ...unused(passedOver())].join("\n");
}

/** Words that a reader may take for cues, and why they are none here. */
function unused(passedOver: readonly PassedOver[]): string[] {
  const asked = passedOver.filter(({ plain }) => !plain);
  if (asked.length === 0) return [];
  return [
    "Words that attribute elsewhere, and why they do not here",
    ...asked.map(
      ({ cue, reason }) =>
        `    ${isolate(cue.exact)}, paragraph ${cue.paragraph}, characters ${cue.start} to ${cue.end}\n        ${reason}`,
    ),
    "",
  ];
}

function headOf({ article, statements, agents, meetings }: ArticleGraph): string {
  const date = article.dateline?.date ?? article.publishedOn;
  return [
    `${isolate(article.headline ?? article.lead)}`,
    `${article.id}, ${article.language}${date ? `, ${date}` : ""}: ` +
      [
        count(statements.length, "statement"),
        count(agents.length, "agent"),
        count(meetings.length, "meeting"),
      ].join(", "),
    "",
  ].join("\n");
}

function explainStatement(
  number: number,
  statement: Statement,
  graph: ArticleGraph,
  explanation: Explanation | undefined,
): string {
  const { cue } = statement;
  const named = (ids: readonly string[]) => ids.map((id) => isolate(nameIn(graph, id))).join(", ");
  const parent = graph.statements.findIndex(({ id }) => id === statement.parentId);
  const facts: [label: string, value: string][] = [
    ["paragraph", `${cue.paragraph}, cue at characters ${cue.start} to ${cue.end}`],
    ["cue", isolate(cue.exact)],
    ["row", explanation?.row ?? ""],
    ...statement.content.map((part): [string, string] => ["content", isolate(part.exact)]),
    ...statement.speakers.map((speaker): [string, string] => ["speaker", speakerLine(speaker, graph)]),
    ...(explanation?.resolution ?? []).map((step): [string, string] => ["", step]),
    ["behalf of", named(statement.onBehalfOfIds)],
    ["addressee", named(statement.addresseeIds)],
    ["via", named(statement.viaIds)],
    ["about", named(statement.aboutIds)],
    ["inside", parent === -1 ? "" : `statement ${parent + 1}`],
  ];
  const lines = facts
    .filter(([, value]) => value !== "")
    .map(([label, value]) => `    ${label.padEnd(11)}${value}`);
  return [
    `${number}. ${statement.act}, ${statement.quotation}, by rule ${statement.rule}`,
    ...lines,
    "",
  ].join("\n");
}

function speakerLine({ agentId, mention, resolution }: Speaker, graph: ArticleGraph): string {
  const name = agentId === undefined ? "nobody by name" : isolate(nameIn(graph, agentId));
  return `${name} (${resolution}${mention ? ` from ${quoted(mention)}` : ""})`;
}

function nameIn({ agents }: ArticleGraph, id: string): string {
  const agent: Agent | undefined = agents.find((known) => known.id === id);
  return agent?.names[0]?.text ?? id;
}

function quoted(evidence: Evidence): string {
  return `"${isolate(evidence.exact)}"`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
