import type { Agent } from "../../../graph/agent.ts";
import type { Statement } from "../../../graph/statement.ts";
import { indexWords } from "../../words.ts";
import { ACT_CODES, LISTED, Relation } from "../codes.ts";
import { factToken } from "../tokens.ts";
import type { Placed } from "./places.ts";
import type { Put } from "./put.ts";
import { countStatements, type Touched } from "./touched.ts";

/** Writes the statements, the lists each belongs to, and the words and facts it is found by. */
export async function insertStatements(
  { tx }: Put,
  drafts: readonly Placed[],
  agentKeys: ReadonlyMap<string, number>,
  meetingKeys: ReadonlyMap<string, number>,
  touched: Touched,
): Promise<void> {
  const rows = drafts.flatMap((draft) => {
    const organizations = new Set(draft.graph.agents.filter(isOrganization).map(({ id }) => id));
    return draft.statements.map(({ statement, record, stretch }) => {
      const base = draft.baseOn(statement.date);
      const ord = statement.order + 1;
      const subjects = subjectsOf(statement, organizations, agentKeys, meetingKeys);
      return {
        article: draft.place,
        place: base + BigInt(ord),
        base,
        ord,
        statement,
        record,
        stretch,
        subjects,
      };
    });
  });
  for (const { subjects } of rows) {
    for (const [relation, key] of subjects)
      if (relation === Relation.SPEAKER) countStatements(touched, key, 1);
  }

  await tx.insert({
    table: "statement",
    columns: {
      place: "bigint",
      id: "text",
      article: "bigint",
      base: "bigint",
      ord: "integer",
      act: "integer",
      parent: "text",
      text_start: "integer",
      text_start_utf16: "integer",
      text_length: "integer",
      record: "text",
    },
    rows: rows.map(({ place, article, base, ord, statement, stretch, record }) => [
      place,
      statement.id,
      article,
      base,
      ord,
      ACT_CODES[statement.act],
      statement.parentId ?? null,
      stretch.start,
      stretch.startUtf16,
      stretch.length,
      record,
    ]),
  });
  await tx.insert({
    table: "statement_subject",
    columns: { place: "bigint", relation: "integer", subject: "integer" },
    rows: rows.flatMap(({ place, subjects }) => subjects.map(([relation, key]) => [place, relation, key])),
  });
  await tx.insert({
    table: "statement_list",
    columns: { relation: "integer", subject: "integer", act: "integer", base: "bigint", ord: "integer" },
    rows: rows.flatMap(({ base, ord, statement, subjects }) => {
      const lists = [
        [Relation.ALL, 0] as const,
        ...subjects.filter(([relation]) => LISTED.includes(relation)),
      ];
      return lists.map(([relation, key]) => [relation, key, ACT_CODES[statement.act], base, ord]);
    }),
  });
  await tx.insertTokens(
    "statement_words",
    rows.map(({ place, article, statement, subjects }) => ({
      key: place,
      tokens: [
        ...indexWords([statement.cue, ...statement.content].map(({ exact }) => exact).join(" ")),
        ...subjects.map(([relation, key]) => factToken.subject(relation, key)),
        factToken.act(statement.act),
        factToken.quotation(statement.quotation),
        factToken.article(article),
      ],
    })),
  );
}

/** What a statement belongs to, each relation and subject once. */
function subjectsOf(
  { speakers, onBehalfOfIds, addresseeIds, aboutIds, meetingId }: Statement,
  organizations: ReadonlySet<string>,
  agentKeys: ReadonlyMap<string, number>,
  meetingKeys: ReadonlyMap<string, number>,
): (readonly [Relation, number])[] {
  const speakerIds = speakers.flatMap(({ agentId }) => agentId ?? []);
  const postIds = speakers.flatMap(({ role }) => role?.organizationId ?? []);
  const spokenFor = [...speakerIds, ...onBehalfOfIds].filter((id) => organizations.has(id));
  const relations: readonly (readonly [Relation, readonly string[]])[] = [
    [Relation.SPEAKER, speakerIds],
    [Relation.ON_BEHALF_OF, onBehalfOfIds],
    [Relation.ADDRESSEE, addresseeIds],
    [Relation.ABOUT, aboutIds],
    [Relation.SPEAKS_FOR, [...postIds, ...spokenFor]],
  ];
  const meeting = meetingId === undefined ? undefined : meetingKeys.get(meetingId);
  return [
    ...relations.flatMap(([relation, ids]) =>
      [...new Set(ids)].map((id) => [relation, agentKeys.get(id) ?? 0] as const),
    ),
    ...(meeting === undefined ? [] : [[Relation.MEETING, meeting] as const]),
  ];
}

function isOrganization(agent: Agent): boolean {
  return agent.type === "Organization";
}
