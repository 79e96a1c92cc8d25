import { expect, it } from "vitest";
import type { ArticleGraph } from "../../../src/graph/article-graph.ts";
import { GraphError, UnstorableTextError } from "../../../src/store/errors.ts";
import { bulkGraphs } from "../../support/bulk.ts";
import { graphDigest } from "../../support/graph-digest.ts";
import { opening } from "../../support/sample/opening.ts";
import { emptyStore, type StoreUnderTest } from "../stores-under-test.ts";
import { sampleStore } from "./sample-store.ts";

/** Graphs that cannot be kept, each made from one that can, and what the refusal says. */
const WRONG: readonly (readonly [string, (graph: ArticleGraph) => ArticleGraph, RegExp])[] = [
  [
    "an agent missing",
    (graph) => ({ ...graph, agents: graph.agents.slice(1) }),
    /person-wardani.*agents.*add it/,
  ],
  [
    "a meeting missing",
    (graph) => ({ ...graph, meetings: graph.meetings.slice(1) }),
    /meeting-session-7.*meetings/,
  ],
  [
    "a parent missing",
    (graph) => ({ ...graph, statements: graph.statements.filter(({ id }) => id !== "statement-outer") }),
    /parent of statement-nested/,
  ],
  [
    "two statements of one order",
    (graph) => ({ ...graph, statements: graph.statements.map((statement) => ({ ...statement, order: 0 })) }),
    /share an id or an order/,
  ],
  [
    "more statements than an article can have",
    (graph) => ({
      ...graph,
      statements: graph.statements.map((statement) => ({ ...statement, order: statement.order + 5000 })),
    }),
    /5006 statements.*Split/,
  ],
  [
    "evidence that is not in the text",
    (graph) => ({ ...graph, article: { ...graph.article, text: ` ${graph.article.text}` } }),
    /it is not there/,
  ],
  [
    "evidence of another article",
    (graph) => ({ ...graph, article: { ...graph.article, id: "article-other" } }),
    /it is not there/,
  ],
];

const BAD_TEXTS = [
  ["a NUL", "a\0b"],
  ["half of a surrogate pair", "a\ud83cb"],
] as const;

export function refusalSuite(kind: StoreUnderTest): void {
  const store = sampleStore(kind);
  const page = { size: 5, order: "DATE_DESC", direction: "forward" } as const;

  it.each(WRONG)("refuses a graph with %s", async (_, spoilt, reason) => {
    const before = await graphDigest(store());
    await expect(store().put(spoilt(opening()))).rejects.toThrow(GraphError);
    await expect(store().put(spoilt(opening()))).rejects.toThrow(reason);
    expect(await graphDigest(store())).toBe(before);
  });

  it.each(BAD_TEXTS)("refuses a graph with %s in any of its texts", async (_, text) => {
    const { article, agents, ...rest } = opening();
    const [first, ...others] = agents;
    const spoilt: ArticleGraph[] = [
      { ...rest, agents, article: { ...article, text: `${article.text}${text}` } },
      { ...rest, agents, article: { ...article, headline: text } },
      { ...rest, agents, article: { ...article, urls: [text] } },
      { ...rest, article, agents: first ? [{ ...first, names: [{ language: "en", text }] }, ...others] : [] },
    ];
    for (const graph of spoilt) await expect(store().put(graph)).rejects.toThrow(UnstorableTextError);
  });

  it("keeps a text that only looks like one that cannot be kept", async () => {
    const other = await emptyStore(kind);
    const graph = opening();
    const headline = String.raw`\u0000 \ud83c`;
    await other.put({ ...graph, article: { ...graph.article, headline } });
    expect((await other.nodes([graph.article.id]))[0]).toMatchObject({ headline });
    await other.close();
  });

  it.each(BAD_TEXTS)("refuses %s in what it is asked", async (_, text) => {
    await expect(store().nodes([text])).rejects.toThrow(UnstorableTextError);
    await expect(store().rolesOf(["a", text])).rejects.toThrow(/holderIds\[1\]/);
    await expect(store().statements({ speaker: { name: text } }, page)).rejects.toThrow(
      /filter\.speaker\.name/,
    );
    await expect(store().articles({ text }, page)).rejects.toThrow(UnstorableTextError);
    await expect(store().search(text, page)).rejects.toThrow(UnstorableTextError);
    await expect(store().countMeetings({ article: text })).rejects.toThrow(UnstorableTextError);
    await expect(store().statementCounts({ text }, "ACT")).rejects.toThrow(UnstorableTextError);
  });

  it("keeps the others that came together with one it refuses", async () => {
    const other = await emptyStore(kind);
    const graphs = [...bulkGraphs({ count: 4 })];
    const [first, second] = graphs;
    // The same id for two statements of different articles is found out only when both are written.
    const clash = second && {
      ...second,
      statements: second.statements.map((statement, index) => ({
        ...statement,
        id: index === 0 ? (first?.statements[0]?.id ?? "") : statement.id,
      })),
    };
    const results = await Promise.allSettled(
      graphs.map((graph) => other.put(graph === second && clash ? clash : graph)),
    );
    expect(results.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled", "fulfilled"]);
    expect(results[1]).toMatchObject({ reason: expect.any(GraphError) });
    expect(await other.countArticles({})).toBe(3);
    await other.close();
  });
}
