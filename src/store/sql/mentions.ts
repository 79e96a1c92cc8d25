import type { Mention, MentionForm } from "../../graph/mention.ts";
import type { MentionFilter } from "../filter.ts";
import { unpackMentionEvidence } from "../pack/mention.ts";
import type { MentionOrder, Page, PageRequest } from "../store.ts";
import type { Branch } from "./branch.ts";
import type { Database, Fragment } from "./database.ts";
import { countOf, partOf, type Reading } from "./list.ts";
import { pageOf } from "./page.ts";

export async function mentions(
  db: Database,
  filter: MentionFilter,
  page: PageRequest<MentionOrder>,
): Promise<Page<Mention>> {
  return pageOf("mentions", [partOf(db, [branchOf(filter)], READING)], page);
}

export async function countMentions(db: Database, filter: MentionFilter): Promise<number> {
  return countOf(db, [branchOf(filter)]);
}

interface MentionRow {
  readonly form: MentionForm;
  readonly evidence: string;
  readonly agentId: string;
  readonly articleId: string;
  readonly text: string;
}

const READING: Reading<MentionRow, Mention> = {
  columns: `m.form AS form, m.evidence AS evidence, g.id AS "agentId", a.id AS "articleId", a.text AS text`,
  join: `JOIN mention m ON m.article = p.k0 AND m.ord = p.k1
         JOIN agent g ON g.key = m.agent JOIN article a ON a.place = m.article`,
  item: ({ form, evidence, agentId, articleId, text }) => ({
    agentId,
    form,
    evidence: unpackMentionEvidence(evidence, articleId, text),
  }),
};

/** Article by article, the newest first, and in each by place. */
function branchOf({ agent, article }: MentionFilter): Branch {
  const where: Fragment[] = [];
  if (agent !== undefined)
    where.push({ sql: "l.agent = (SELECT key FROM agent WHERE id = ?)", params: [agent] });
  if (article !== undefined) {
    where.push({ sql: "l.article = (SELECT place FROM article WHERE id = ?)", params: [article] });
  }
  return {
    document: "l.ord",
    from: "mention l",
    where,
    order: [
      { expression: "l.article", kind: "place" },
      { expression: "l.ord", kind: "integer" },
    ],
  };
}
