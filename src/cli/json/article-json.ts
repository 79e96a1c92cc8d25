import type { ArticleGraph } from "../../graph/article-graph.ts";
import { agentJson } from "./agent-json.ts";
import { evidenceJson } from "./evidence-json.ts";
import { meetingJson } from "./meeting-json.ts";
import { placeJson } from "./place-json.ts";
import { referrer } from "./reference.ts";
import { statementJson } from "./statement-json.ts";

/**
 * An article and all that was read from it, in the words of the API: what is a
 * field there is a key here, what is a connection there is a list here, and
 * nodes that stand elsewhere in the object are given by type, id and name.
 */
export function articleJson(graph: ArticleGraph) {
  const { article } = graph;
  const refer = referrer(graph);
  return {
    id: article.id,
    headline: article.headline ?? null,
    lead: article.lead,
    text: article.text,
    language: article.language,
    direction: article.direction,
    sha256: article.sha256,
    dateline: article.dateline
      ? {
          place: placeJson(article.dateline.place),
          date: article.dateline.date ?? null,
          evidence: evidenceJson(article.dateline.evidence),
        }
      : null,
    publishedOn: article.publishedOn ?? null,
    url: article.urls[0] ?? null,
    agency: refer(article.agencyId),
    paragraphs: article.paragraphs,
    statements: graph.statements.map((statement) => statementJson(statement, graph, refer)),
    persons: graph.agents
      .filter((agent) => agent.type === "Person")
      .map((agent) => agentJson(agent, graph, refer)),
    organizations: graph.agents
      .filter((agent) => agent.type === "Organization")
      .map((agent) => agentJson(agent, graph, refer)),
    meetings: graph.meetings.map((meeting) => meetingJson(meeting, refer)),
    mentions: graph.mentions.map((mention) => ({
      agent: refer(mention.agentId),
      form: mention.form,
      evidence: evidenceJson(mention.evidence),
    })),
  };
}
