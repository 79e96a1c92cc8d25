import type { ArticleGraph } from "../../graph/article-graph.ts";
import { forceOf } from "../../graph/speech-act.ts";
import type { Statement } from "../../graph/statement.ts";
import { evidenceJson } from "./evidence-json.ts";
import type { Refer } from "./reference.ts";
import { roleJson } from "./role-json.ts";

/** A statement in the words of the API; statements it names are given by id. */
export function statementJson(statement: Statement, { statements }: ArticleGraph, refer: Refer) {
  return {
    id: statement.id,
    act: statement.act,
    force: forceOf(statement.act),
    quotation: statement.quotation,
    text: statement.text,
    cue: evidenceJson(statement.cue),
    content: statement.content.map(evidenceJson),
    speakers: statement.speakers.map((speaker) => ({
      agent: refer(speaker.agentId),
      mention: speaker.mention ? evidenceJson(speaker.mention) : null,
      role: speaker.role ? roleJson(speaker.role, refer) : null,
      resolution: speaker.resolution,
    })),
    onBehalfOf: statement.onBehalfOfIds.map(refer),
    addressees: statement.addresseeIds.map(refer),
    via: statement.viaIds.map(refer),
    about: statement.aboutIds.map(refer),
    parent: statement.parentId === undefined ? null : { id: statement.parentId },
    nested: statements.filter(({ parentId }) => parentId === statement.id).map(({ id }) => ({ id })),
    meeting: refer(statement.meetingId),
    date: statement.date ?? null,
    rule: statement.rule,
  };
}
