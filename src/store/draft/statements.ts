import type { ArticleGraph } from "../../graph/article-graph.ts";
import type { Statement } from "../../graph/statement.ts";
import type { EvidencePacker } from "../pack/evidence.ts";
import { evidenceOfStatement, packStatement } from "../pack/statement.ts";
import { indexWords } from "../words.ts";
import type { StatementDraft, SubjectRelation } from "./draft.ts";

export function statementDrafts(
  { statements, agents }: ArticleGraph,
  { pack, stretchOf }: EvidencePacker,
): StatementDraft[] {
  const organizations = new Set(agents.filter(({ type }) => type === "Organization").map(({ id }) => id));
  return statements.map((statement) => ({
    id: statement.id,
    order: statement.order,
    act: statement.act,
    quotation: statement.quotation,
    date: statement.date,
    parentId: statement.parentId,
    record: packStatement(statement, pack),
    stretch: stretchOf(evidenceOfStatement(statement)),
    words: indexWords([statement.cue, ...statement.content].map(({ exact }) => exact).join(" ")).join(" "),
    subjects: subjectsOf(statement, organizations),
  }));
}

function subjectsOf(
  { speakers, onBehalfOfIds, addresseeIds, aboutIds, meetingId }: Statement,
  organizations: ReadonlySet<string>,
): StatementDraft["subjects"] {
  const speakerIds = speakers.flatMap(({ agentId }) => agentId ?? []);
  const postIds = speakers.flatMap(({ role }) => role?.organizationId ?? []);
  const spokenFor = [...speakerIds, ...onBehalfOfIds].filter((id) => organizations.has(id));
  const relations: readonly (readonly [SubjectRelation, readonly string[]])[] = [
    ["SPEAKER", speakerIds],
    ["ON_BEHALF_OF", onBehalfOfIds],
    ["ADDRESSEE", addresseeIds],
    ["ABOUT", aboutIds],
    ["SPEAKS_FOR", [...postIds, ...spokenFor]],
    ["MEETING", meetingId === undefined ? [] : [meetingId]],
  ];
  return relations.flatMap(([relation, ids]) => [...new Set(ids)].map((id) => [relation, id] as const));
}
