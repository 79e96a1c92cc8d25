import { createHash } from "node:crypto";
import type { Agent } from "../../graph/agent.ts";
import type { ArticleGraph } from "../../graph/article-graph.ts";
import type { PartialDate } from "../../graph/partial-date.ts";
import type { Role } from "../../graph/role.ts";
import { checkGraph } from "../check-graph.ts";
import { compare } from "../compare.ts";
import { mergeMeetings } from "../merge/meeting.ts";
import { packArticle } from "../pack/article.ts";
import { evidencePacker, type PackEvidence } from "../pack/evidence.ts";
import { meetingWith } from "../pack/meeting.ts";
import { packMentionEvidence } from "../pack/mention.ts";
import { roleWith, writeRole } from "../pack/role.ts";
import { checkStorable, checkStorableJson } from "../storable.ts";
import { INDEX_RULES, indexKey, indexWords, nameIndexKey } from "../words.ts";
import { agentRow } from "./agent-row.ts";
import type { Draft, MeetingDraft, MentionDraft, RoleDraft, Variant } from "./draft.ts";
import { meetingRow } from "./meeting-row.ts";
import { saidKey } from "./said.ts";
import { statementDrafts } from "./statements.ts";

/**
 * @throws UnstorableTextError, GraphError where the graph cannot be kept.
 */
export function draftOf(graph: ArticleGraph): Draft {
  const { article, agents } = graph;
  const where = `the graph of ${article.id}`;
  checkStorable(article.text, where);
  checkGraph(graph);
  const packer = evidencePacker(article.id, article.text);
  const { pack } = packer;
  const record = packArticle(article, pack);
  const date = article.publishedOn ?? article.dateline?.date;
  const variants = new Map(agents.map((agent) => [agent.id, variantOf(agent)]));
  const statements = statementDrafts(graph, packer);
  const mentions = mentionDrafts(graph, pack);
  const roles = rolesByPost(graph.roles, pack);
  const meetings = meetingDrafts(graph, date, pack);
  const urls = [...new Set(article.urls)].sort(compare);
  const kept = [
    record,
    ...[...variants.values()].map((variant) => variant.record),
    ...statements.map((statement) => statement.record),
    ...mentions.map(({ agentId, form, evidence }) => `${agentId} ${form} ${evidence}`),
    ...roles.map((role) => role.record),
    ...meetings.map((meeting) => meeting.record),
  ].join("\n");
  checkStorableJson(`${kept}${JSON.stringify(urls)}`, graph, where);
  return {
    id: article.id,
    date,
    language: article.language,
    agencyId: article.agencyId,
    urls,
    digest: digestOf(`${kept}\n${article.text}`),
    record,
    said: saidKey(article),
    text: article.text,
    words: indexWords(`${article.headline ?? ""} ${article.text}`).join(" "),
    variants: [...variants.values()],
    statements,
    mentions,
    roles,
    meetings,
  };
}

function variantOf(agent: Agent): Variant {
  const record = JSON.stringify(agent);
  return { agentId: agent.id, digest: digestOf(record), record, row: agentRow(agent) };
}

function meetingDrafts(
  { article, meetings }: ArticleGraph,
  date: PartialDate | undefined,
  pack: PackEvidence,
): MeetingDraft[] {
  return meetings.map((meeting) => {
    const alone = mergeMeetings([{ articleId: article.id, date, record: meeting }])?.record ?? meeting;
    return {
      id: meeting.id,
      record: JSON.stringify(meetingWith(meeting, (part) => pack(part, meeting.id))),
      row: meetingRow(alone),
    };
  });
}

/** In order of the text. */
function mentionDrafts({ mentions }: ArticleGraph, pack: PackEvidence): MentionDraft[] {
  return mentions
    .toSorted(
      (a, b) =>
        a.evidence.start - b.evidence.start ||
        a.evidence.end - b.evidence.end ||
        compare(a.agentId, b.agentId),
    )
    .map((mention) => ({
      agentId: mention.agentId,
      form: mention.form,
      evidence: packMentionEvidence(mention, pack),
    }));
}

/** Roles with the same holder, folded title, organization and country are one, with the evidence of all. */
function rolesByPost(roles: readonly Role[], pack: PackEvidence): RoleDraft[] {
  const posts = new Map<string, { readonly title: string; readonly role: Role }>();
  for (const role of roles) {
    const title = nameIndexKey(role.title) || indexKey(role.title);
    const key = JSON.stringify([role.holderId, title, role.organizationId, role.country]);
    const known = posts.get(key)?.role;
    posts.set(key, {
      title,
      role: known ? { ...known, evidence: [...known.evidence, ...role.evidence] } : role,
    });
  }
  return [...posts.values()].map(({ title, role }) => ({
    holderId: role.holderId,
    title,
    organizationId: role.organizationId,
    country: role.country,
    asOf: role.asOf,
    record: JSON.stringify(roleWith(role, (part) => pack(part, `a role of ${role.holderId}`))),
    whole: writeRole(role),
  }));
}

/** Of what is kept, and of the rules by which it is found again. */
function digestOf(text: string): string {
  return createHash("sha256").update(INDEX_RULES).update(text).digest("base64url");
}
