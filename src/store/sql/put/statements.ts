import { ACT_CODES, LISTED, Relation } from "../codes.ts";
import { factToken } from "../tokens.ts";
import type { Placed } from "./places.ts";
import type { Put } from "./put.ts";

/** Writes the statements, the lists each belongs to, and the words and facts it is found by. */
export async function insertStatements(
  { tx }: Put,
  drafts: readonly Placed[],
  agentKeys: ReadonlyMap<string, number>,
  meetingKeys: ReadonlyMap<string, number>,
): Promise<void> {
  const rows = drafts.flatMap((draft) =>
    draft.statements.map((statement) => {
      const base = draft.baseOn(statement.date);
      const ord = statement.order + 1;
      const subjects = statement.subjects.map(([relation, id]) => {
        const keys = relation === "MEETING" ? meetingKeys : agentKeys;
        return [Relation[relation], keys.get(id) ?? 0] as const;
      });
      return { article: draft.place, place: base + BigInt(ord), base, ord, statement, subjects };
    }),
  );
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
    rows: rows.map(({ place, article, base, ord, statement }) => [
      place,
      statement.id,
      article,
      base,
      ord,
      ACT_CODES[statement.act],
      statement.parentId ?? null,
      statement.stretch.start,
      statement.stretch.startUtf16,
      statement.stretch.length,
      statement.record,
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
        statement.words,
        ...subjects.map(([relation, key]) => factToken.subject(relation, key)),
        factToken.act(statement.act),
        factToken.quotation(statement.quotation),
        factToken.article(article),
      ]
        .join(" ")
        .trimStart(),
    })),
  );
}
