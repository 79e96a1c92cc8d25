import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { UnreadableError } from "../../src/extract/errors.ts";
import type { ArticleGraph } from "../../src/graph/article-graph.ts";
import { read } from "../../src/languages/read.ts";

const FIRST = readFileSync("data/articles/2018-05-22-beijing.txt", "utf8");
const SPOKEN = "أكد وزير التجارة رامي الصفدان أن السوق مفتوح. وأضاف أن الرسوم ستخفض.";

describe("reading", () => {
  it.each([
    ["the first article", FIRST],
    ["two sentences", SPOKEN],
  ])("gives the same graph every time: %s", (_what, text) => {
    const [first, again] = [read({ text }), read({ text })];
    expect({ ...first, passedOver: first.passedOver() }).toEqual({
      ...again,
      passedOver: again.passedOver(),
    });
  });

  it.each([
    ["the first article", FIRST],
    ["two sentences", SPOKEN],
  ])("gives every node an id of its own, and names none that is not there: %s", (_what, text) => {
    const { graph } = read({ text });
    const ids = [graph.article, ...graph.agents, ...graph.statements, ...graph.meetings].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(named(graph).filter((id) => !ids.includes(id))).toEqual([]);
  });

  it("explains every statement, in order", () => {
    const { graph, explanations } = read({ text: FIRST });
    expect(explanations.map(({ statementId }) => statementId)).toEqual(graph.statements.map(({ id }) => id));
    expect(explanations.every(({ rule, resolution }) => rule !== "" && resolution.length > 0)).toBe(true);
  });

  it("knows the first article by the same id on every machine", () => {
    expect(read({ text: FIRST }).graph.article.id).toBe("ar_04e5f2882f5c9a4775e87eb2");
  });

  it("keeps ids when a text is read from elsewhere, and changes them with the text", () => {
    const here = read({ text: SPOKEN }).graph;
    const there = read({ text: SPOKEN, url: "https://news.example/1", headline: "خبر" }).graph;
    const other = read({ text: `${SPOKEN}\n` }).graph;
    expect(there.statements.map(({ id }) => id)).toEqual(here.statements.map(({ id }) => id));
    expect(other.article.id).not.toBe(here.article.id);
    expect(other.statements.map(({ id }) => id)).not.toEqual(here.statements.map(({ id }) => id));
  });

  it("keeps text and source as they were given", () => {
    const { article } = read({ text: FIRST, url: "https://news.example/1", headline: "خبر" }).graph;
    expect(article).toMatchObject({
      text: FIRST,
      headline: "خبر",
      urls: ["https://news.example/1"],
      language: "ar",
      direction: "RTL",
      publishedOn: "2018-05-22",
    });
    expect(article.lead.startsWith("التقى الرئيس الصيني")).toBe(true);
  });

  it.each([
    ["a name of the gazetteer", "وكالة أنباء شينخوا", "GAZETTEER", "Xinhua News Agency"],
    ["a name of the gazetteer in another language", "Xinhua News Agency", "GAZETTEER", "Xinhua News Agency"],
    ["a short form of an agency", "شينخوا", "GAZETTEER", "Xinhua News Agency"],
    ["a name nobody knows", " صحيفة المرسى ", "PUBLISHER", "صحيفة المرسى"],
    ["a name of another script", "Marsa Post", "PUBLISHER", "Marsa Post"],
  ])("takes the agency of the source where the text has none: %s", (_what, agency, identity, name) => {
    const [one, other] = [SPOKEN, `${SPOKEN}\n`].map((text) => read({ text, agency }).graph);
    const found = one?.agents.find(({ id }) => id === one.article.agencyId);
    expect(found).toMatchObject({ type: "Organization", kind: "MEDIA", identity });
    expect(found?.names.map(({ text }) => text)).toContain(name);
    expect(other?.article.agencyId).toBe(found?.id);
  });

  it("takes no agency from a name without letters, and that of the text before the source's", () => {
    expect(read({ text: SPOKEN, agency: " - " }).graph.article.agencyId).toBeUndefined();
    const dated = `بكين 22 مايو 2018 (شينخوا) ${SPOKEN}`;
    const own = read({ text: dated }).graph.article.agencyId;
    expect(own).toBeDefined();
    expect(read({ text: dated, agency: "صحيفة المرسى" }).graph.article.agencyId).toBe(own);
  });

  it("takes the date of the source where the text has none", () => {
    const { graph } = read({ text: SPOKEN, publishedOn: "2020-02" });
    expect(graph.article.publishedOn).toBe("2020-02");
    expect(graph.statements.map(({ date }) => date)).toEqual(["2020-02", "2020-02"]);
  });
});

describe("a text is refused", () => {
  it.each([
    ["that is empty", { text: " \n" }, "The text is empty; give an article with at least one sentence."],
    [
      "in English",
      { text: "The minister said no." },
      "The text is in none of the languages that can be read (ar); 0 % of its letters are.",
    ],
    ["in Persian", { text: "وزیر گفت که بازار باز است و چراغ‌ها روشن" }, "in none of the languages"],
    [
      "in a language named and not known",
      { text: SPOKEN, language: "en" },
      'The language "en" cannot be read; the languages that can: ar.',
    ],
  ])("%s", (_what, source, message) => {
    expect(() => read(source)).toThrow(UnreadableError);
    expect(() => read(source)).toThrow(message);
  });

  it.each(["ar", "ar-EG"])("not where its language is named as %s", (language) => {
    expect(read({ text: SPOKEN, language }).graph.statements).toHaveLength(2);
  });
});

/** The ids that the records of a graph name. */
function named({ article, roles, statements, meetings, mentions }: ArticleGraph): string[] {
  return [
    article.agencyId,
    ...roles.flatMap(({ holderId, organizationId }) => [holderId, organizationId]),
    ...mentions.map(({ agentId }) => agentId),
    ...statements.flatMap((statement) => [
      statement.articleId,
      statement.parentId,
      statement.meetingId,
      ...statement.speakers.map(({ agentId }) => agentId),
      ...statement.onBehalfOfIds,
      ...statement.addresseeIds,
      ...statement.viaIds,
      ...statement.aboutIds,
    ]),
    ...meetings.flatMap(({ convenerId, partOfId, articleIds, participants }) => [
      convenerId,
      partOfId,
      ...articleIds,
      ...participants.flatMap(({ agentId, representingId }) => [agentId, representingId]),
    ]),
  ].filter((id) => id !== undefined);
}
