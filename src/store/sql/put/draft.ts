import { createHash } from "node:crypto";
import type { ArticleGraph } from "../../../graph/article-graph.ts";
import type { PartialDate } from "../../../graph/partial-date.ts";
import type { Role } from "../../../graph/role.ts";
import type { Statement } from "../../../graph/statement.ts";
import { checkGraph } from "../../check-graph.ts";
import { compare } from "../../compare.ts";
import { packArticle } from "../../pack/article.ts";
import { evidencePacker, type PackEvidence, type Stretch } from "../../pack/evidence.ts";
import { meetingWith } from "../../pack/meeting.ts";
import { packMentionEvidence } from "../../pack/mention.ts";
import { roleWith } from "../../pack/role.ts";
import { evidenceOfStatement, packStatement } from "../../pack/statement.ts";
import { checkStorable, checkStorableJson } from "../../storable.ts";
import { INDEX_RULES, indexKey, nameIndexKey } from "../../words.ts";

/** A graph checked and packed: all that can be done before the store is written. */
export interface Draft {
  readonly graph: ArticleGraph;
  readonly id: string;
  /** The date the archive orders the article by. */
  readonly date: PartialDate | undefined;
  readonly urls: readonly string[];
  /** Of all that is kept, addresses aside: a graph is known by it. */
  readonly digest: string;
  readonly record: string;
  readonly variants: readonly Variant[];
  readonly statements: readonly StatementDraft[];
  readonly mentions: readonly MentionDraft[];
  readonly roles: readonly RoleDraft[];
  readonly meetings: readonly { readonly id: string; readonly record: string }[];
}

/** What the article says of an agent. */
export interface Variant {
  readonly agentId: string;
  readonly digest: string;
  readonly record: string;
}

export interface StatementDraft {
  readonly statement: Statement;
  readonly record: string;
  /** The part of the text that its evidence is read from. */
  readonly stretch: Stretch;
}

export interface MentionDraft {
  readonly agentId: string;
  readonly form: string;
  readonly evidence: string;
}

/** All the article says of one post of one person; `title` is the key it is known by. */
export interface RoleDraft {
  readonly role: Role;
  readonly title: string;
  readonly record: string;
}

/**
 * @throws UnstorableTextError, GraphError where the graph cannot be kept.
 */
export function draftOf(graph: ArticleGraph): Draft {
  const { article, agents, mentions } = graph;
  const where = `the graph of ${article.id}`;
  checkStorable(article.text, where);
  checkGraph(graph);
  const { pack, stretchOf } = evidencePacker(article.id, article.text);
  const record = packArticle(article, pack);
  const variants = new Map(agents.map((agent) => [agent.id, variantOf(agent.id, JSON.stringify(agent))]));
  const statements = graph.statements.map((statement) => ({
    statement,
    record: packStatement(statement, pack),
    stretch: stretchOf(evidenceOfStatement(statement)),
  }));
  const mentionDrafts = mentions
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
  const roles = rolesByPost(graph.roles, pack);
  const meetings = graph.meetings.map((meeting) => ({
    id: meeting.id,
    record: JSON.stringify(meetingWith(meeting, (part) => pack(part, meeting.id))),
  }));
  const urls = [...new Set(article.urls)].sort(compare);
  const kept = [
    record,
    ...[...variants.values()].map((variant) => variant.record),
    ...statements.map((statement) => statement.record),
    ...mentionDrafts.map(({ agentId, form, evidence }) => `${agentId} ${form} ${evidence}`),
    ...roles.map((role) => role.record),
    ...meetings.map((meeting) => meeting.record),
  ].join("\n");
  checkStorableJson(`${kept}${JSON.stringify(urls)}`, graph, where);
  return {
    graph,
    id: article.id,
    date: article.publishedOn ?? article.dateline?.date,
    urls,
    digest: digestOf(`${kept}\n${article.text}`),
    record,
    variants: [...variants.values()],
    statements,
    mentions: mentionDrafts,
    roles,
    meetings,
  };
}

function variantOf(agentId: string, record: string): Variant {
  return { agentId, digest: digestOf(record), record };
}

/** Roles with the same holder, folded title, organization and country are one, with the evidence of all. */
function rolesByPost(roles: readonly Role[], pack: PackEvidence): RoleDraft[] {
  const posts = new Map<string, Omit<RoleDraft, "record">>();
  for (const role of roles) {
    const title = nameIndexKey(role.title) || indexKey(role.title);
    const key = JSON.stringify([role.holderId, title, role.organizationId, role.country]);
    const known = posts.get(key)?.role;
    posts.set(key, {
      title,
      role: known ? { ...known, evidence: [...known.evidence, ...role.evidence] } : role,
    });
  }
  return [...posts.values()].map((post) => ({
    ...post,
    record: JSON.stringify(roleWith(post.role, (part) => pack(part, `a role of ${post.role.holderId}`))),
  }));
}

/** Of what is kept, and of the rules by which it is found again. */
function digestOf(text: string): string {
  return createHash("sha256").update(INDEX_RULES).update(text).digest("base64url");
}
