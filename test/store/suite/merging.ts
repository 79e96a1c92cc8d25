import fc from "fast-check";
import { expect, it } from "vitest";
import type { ArticleGraph } from "../../../src/graph/article-graph.ts";
import { WARDANI } from "../../support/cast.ts";
import { graphLines } from "../../support/graph-digest.ts";
import { manyOfOne } from "../../support/many-of-one.ts";
import { dayAfter } from "../../support/sample/day-after.ts";
import { opening } from "../../support/sample/opening.ts";
import { wholeList } from "../../support/whole-list.ts";
import { emptyStore, type StoreUnderTest } from "../stores-under-test.ts";
import { sampleStore } from "./sample-store.ts";

export function mergingSuite(kind: StoreUnderTest): void {
  const sample = sampleStore(kind);

  it("makes one meeting of what two articles tell", async () => {
    const [meeting] = await sample().nodes(["meeting-session-7"]);
    expect(meeting).toMatchObject({
      // One article says it was held and where; the other only names it.
      status: "HELD",
      place: { country: "JO" },
      articleIds: ["article-opening", "article-day-after"],
    });
    if (meeting?.type !== "Meeting") throw new Error("not a meeting");
    expect(meeting.participants.map(({ agentId, mention }) => agentId ?? mention.exact)).toEqual([
      "person-wardani",
      "رؤساء الوفود الأجنبية",
      "person-zumurrudi",
    ]);
    expect(meeting.evidence.map(({ exact }) => exact)).toEqual(["الاجتماع الـ7 للمجلس", "الاجتماع السابع"]);
  });

  it("makes one agent of what two articles say of it", async () => {
    const known = await withWardani(
      { names: [{ language: "ar", text: "سالم الورداني" }], identity: "NAME_AND_ROLE" },
      {
        names: [
          { language: "ar", text: "سالم بن راشد الورداني" },
          { language: "en", text: "Salem Wardani" },
        ],
        aliases: [],
        country: undefined,
        identity: "GAZETTEER",
      },
    );
    expect(known).toMatchObject({
      names: [
        { language: "ar", text: "سالم بن راشد الورداني" },
        { language: "en", text: "Salem Wardani" },
      ],
      aliases: [
        { language: "ar", text: "سالم الورداني" },
        { language: "ar", text: "الورداني" },
        { language: "en", text: "Wardani" },
      ],
      country: "JO",
      identity: "GAZETTEER",
    });
  });

  it("shows the earliest of many articles, and believes whichever says more", async () => {
    const graphs = manyOfOne(22);
    const store = await emptyStore(kind);
    for (const graph of graphs.toReversed()) await store.put(graph);
    const earliest = graphs.slice(0, 10).map(({ article }) => article.id);
    const [meeting] = await store.nodes(["meeting-session-7"]);
    if (meeting?.type !== "Meeting") throw new Error("not a meeting");
    expect(meeting).toMatchObject({
      kind: "SUMMIT",
      status: "HELD",
      date: "2031-05-01",
      place: { country: "JO" },
    });
    expect(meeting.participants.map(({ agentId, role }) => [agentId, role])).toEqual([
      ["person-wardani", "HOST"],
      ["person-tolskaya", "GUEST"],
    ]);
    expect(meeting.articleIds).toEqual(earliest);
    expect(meeting.evidence.map(({ articleId }) => articleId)).toEqual(earliest);
    const all = await wholeList((page) => store.articles({ meeting: meeting.id }, page), "DATE_ASC");
    expect(all).toHaveLength(22);

    const [[role, ...others] = []] = await store.rolesOf([WARDANI.id]);
    expect(others).toEqual([]);
    expect(role?.asOf).toBe("2030-12-31");
    expect(role?.evidence.map(({ articleId }) => articleId)).toEqual(earliest);
    await store.close();
  });

  it("merges many articles to the same whatever the order, and after some are read anew", async () => {
    const graphs = manyOfOne(22);
    const reference = await linesOf(graphs);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(graphs, { minLength: graphs.length }), async (shuffled) => {
        const anew = shuffled.slice(0, 6);
        const earlier = anew.map((graph) => ({ ...graph, meetings: [], roles: [] }));
        expect(await linesOf([...earlier, ...shuffled])).toEqual(reference);
        const other = anew.map((graph) => ({
          ...graph,
          meetings: graph.meetings.map((meeting) => ({ ...meeting, kind: "VISIT" as const, ordinal: 1 })),
        }));
        expect(await linesOf([...shuffled, ...other, ...anew])).toEqual(reference);
      }),
      { numRuns: 3 },
    );
  });

  async function linesOf(graphs: readonly ArticleGraph[]): Promise<string[]> {
    const store = await emptyStore(kind);
    for (const graph of graphs) await store.put(graph);
    const lines = await graphLines(store);
    await store.close();
    return lines;
  }

  /** What is known of Wardani when the two articles say this of him, in either order. */
  async function withWardani(first: object, second: object): Promise<unknown> {
    const known = await Promise.all(
      [
        [saying(opening(), first), saying(dayAfter(), second)],
        [saying(dayAfter(), second), saying(opening(), first)],
      ].map(async (graphs) => {
        const store = await emptyStore(kind);
        for (const graph of graphs) await store.put(graph);
        const [node] = await store.nodes([WARDANI.id]);
        await store.close();
        return node;
      }),
    );
    expect(known[0]).toEqual(known[1]);
    return known[0];
  }
}

function saying(graph: ArticleGraph, facts: object): ArticleGraph {
  return {
    ...graph,
    agents: graph.agents.map((agent) =>
      agent.id === WARDANI.id ? JSON.parse(JSON.stringify({ ...agent, ...facts })) : agent,
    ),
  };
}
