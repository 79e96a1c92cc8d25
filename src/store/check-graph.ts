import type { ArticleGraph } from "../graph/article-graph.ts";
import { GraphError } from "./errors.ts";
import { ROOM } from "./place.ts";

/**
 * Checks that a graph holds together: every id that a record names is in it, and
 * every statement has a place of its own.
 *
 * @throws GraphError naming the record and what it lacks.
 */
export function checkGraph({ article, agents, roles, statements, meetings, mentions }: ArticleGraph): void {
  const agentIds = new Set(agents.map(({ id }) => id));
  const meetingIds = new Set(meetings.map(({ id }) => id));
  const statementIds = new Set(statements.map(({ id }) => id));
  const check = (known: ReadonlySet<string>, id: string | undefined, where: string, list: string) => {
    if (id === undefined || known.has(id)) return;
    throw new GraphError(
      `${where} of ${article.id} names ${id}, which is not among the ${list} of the graph; add it.`,
    );
  };
  const agent = (id: string | undefined, where: string) => check(agentIds, id, where, "agents");

  agent(article.agencyId, "The agency");
  for (const body of agents)
    if (body.type === "Organization") agent(body.parentId, `The parent of ${body.id}`);
  for (const role of roles) {
    agent(role.holderId, "The holder of a role");
    agent(role.organizationId, "The organization of a role");
  }
  for (const { agentId } of mentions) agent(agentId, "A mention");
  for (const meeting of meetings) {
    agent(meeting.convenerId, `The convener of ${meeting.id}`);
    check(meetingIds, meeting.partOfId, `The whole of ${meeting.id}`, "meetings");
    for (const { agentId, representingId } of meeting.participants) {
      agent(agentId, `A participant of ${meeting.id}`);
      agent(representingId, `A participant of ${meeting.id}`);
    }
  }
  for (const statement of statements) {
    for (const { agentId, role } of statement.speakers) {
      agent(agentId, `A speaker of ${statement.id}`);
      agent(role?.organizationId, `A speaker of ${statement.id}`);
    }
    const { onBehalfOfIds, addresseeIds, viaIds, aboutIds } = statement;
    for (const id of [...onBehalfOfIds, ...addresseeIds, ...viaIds, ...aboutIds]) agent(id, statement.id);
    check(statementIds, statement.parentId, `The parent of ${statement.id}`, "statements");
    check(meetingIds, statement.meetingId, statement.id, "meetings");
  }

  const orders = new Set(statements.map(({ order }) => order));
  if (statementIds.size < statements.length || orders.size < statements.length) {
    throw new GraphError(`Two statements of ${article.id} share an id or an order; give each its own.`);
  }
  const largest = Math.max(0, ...orders);
  if (largest + 1 >= ROOM) {
    throw new GraphError(
      `${article.id} has ${largest + 1} statements; one article can have ${ROOM - 1}. Split its source into articles.`,
    );
  }
}
