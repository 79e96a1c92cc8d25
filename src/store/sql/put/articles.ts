import type { Placed } from "./places.ts";
import type { Put } from "./put.ts";

/** The articles themselves, who is in them, where each is mentioned, and their words. */
export async function insertArticles(
  { tx }: Put,
  drafts: readonly Placed[],
  agentKeys: ReadonlyMap<string, number>,
): Promise<void> {
  await tx.insert({
    table: "article",
    columns: {
      place: "bigint",
      id: "text",
      date: "text",
      language: "text",
      agency: "integer",
      digest: "text",
      urls: "text",
      record: "text",
      text: "text",
    },
    rows: drafts.map(({ place, id, date, language, agencyId, digest, urls, record, text }) => [
      place,
      id,
      date ?? null,
      language,
      agencyId === undefined ? null : (agentKeys.get(agencyId) ?? null),
      digest,
      JSON.stringify(urls),
      record,
      text,
    ]),
  });
  await tx.insert({
    table: "mention",
    columns: { article: "bigint", ord: "integer", agent: "integer", form: "text", evidence: "text" },
    rows: drafts.flatMap(({ place, mentions }) =>
      mentions.map(({ agentId, form, evidence }, ord) => [
        place,
        ord,
        agentKeys.get(agentId) ?? 0,
        form,
        evidence,
      ]),
    ),
  });
  await tx.insertTokens(
    "article_words",
    drafts.map(({ place, words }) => ({ key: place, tokens: words })),
  );
}
