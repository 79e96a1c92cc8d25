import fc from "fast-check";
import { expect, it } from "vitest";
import type { Article } from "../../../src/graph/article.ts";
import { openStore } from "../../../src/store/stores.ts";
import { bulkGraphs } from "../../support/bulk.ts";
import { graphDigest, graphLines } from "../../support/graph-digest.ts";
import { dayAfter } from "../../support/sample/day-after.ts";
import { opening } from "../../support/sample/opening.ts";
import { sampleGraphs } from "../../support/sample.ts";
import { emptyStore, type StoreUnderTest } from "../stores-under-test.ts";

const MIXED = [...sampleGraphs(), ...bulkGraphs({ count: 12 })];

export function puttingSuite(kind: StoreUnderTest): void {
  it("says what became of each graph, and putting again changes nothing", async () => {
    const store = await emptyStore(kind);
    for (const graph of sampleGraphs()) expect(await store.put(graph)).toBe("new");
    const [version, digest] = [await store.version(), await graphDigest(store)];
    for (const graph of sampleGraphs()) expect(await store.put(graph)).toBe("unchanged");
    expect(await store.version()).toBe(version);
    expect(await graphDigest(store)).toBe(digest);
    await store.close();
  });

  it("gives the same graph whatever the order, one by one or together", async () => {
    const reference = await filled(MIXED, false);
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(MIXED, { minLength: MIXED.length }),
        fc.boolean(),
        async (graphs, together) => {
          expect(await filled(graphs, together)).toEqual(reference);
        },
      ),
      { numRuns: 5 },
    );
  });

  it("gives the same graph whatever was there before: what is replaced leaves no trace", async () => {
    const reference = await filled(sampleGraphs(), false);
    const store = await emptyStore(kind);
    for (const graph of [spare(opening()), dayAfter(), opening(), ...sampleGraphs()]) await store.put(graph);
    expect(await graphLines(store)).toEqual(reference);
    expect(await store.countStatements({ speaker: { name: "Temporary Name" } })).toBe(0);
    expect(await store.countSearch("temporary")).toBe(0);
    expect(
      (await store.persons({}, { size: 5, order: "STATEMENTS_DESC", direction: "forward" })).items[0]?.node
        .id,
    ).toBe("person-wardani");
    await store.close();
  });

  it("knows an article by its id: at another address it is one article with two", async () => {
    const store = await emptyStore(kind);
    const graph = opening();
    const elsewhere = { ...graph, article: { ...graph.article, urls: ["https://a.example/copy"] } };
    expect(await store.put(graph)).toBe("new");
    const before = await store.version();
    expect(await store.put(elsewhere)).toBe("replaced");
    expect(await store.version()).not.toBe(before);
    expect(await store.put(graph)).toBe("unchanged");
    expect(await store.countArticles({})).toBe(1);
    expect((await store.nodes([graph.article.id]))[0]).toMatchObject({
      urls: ["https://a.example/copy", "https://marsa.example/opening"],
    });
    // A new reading of the text keeps both addresses.
    expect(await store.put({ ...graph, mentions: graph.mentions.slice(1) })).toBe("replaced");
    expect((await store.nodes([graph.article.id]))[0]).toMatchObject({
      urls: ["https://a.example/copy", "https://marsa.example/opening"],
    });
    await store.close();
  });

  it("keeps of copies that differ in headline and date the earliest, whatever their order, and then changes nothing", async () => {
    const at = (url: string, said: Partial<Article>) => {
      const { publishedOn: _, headline: __, ...article } = opening().article;
      return { ...opening(), article: { ...article, ...said, urls: [url] } };
    };
    const copies = [
      at("https://a.example/1", { publishedOn: "2031-03-15", headline: "The next day" }),
      at("https://b.example/1", { publishedOn: "2031-03-14", headline: "The same day, in other words" }),
      at("https://c.example/1", { publishedOn: "2031-03-14", headline: "The same day" }),
      at("https://d.example/1", { publishedOn: "2031-03" }),
      at("https://e.example/1", {}),
    ];
    for (const order of [copies, copies.toReversed(), [...copies.slice(2), ...copies.slice(0, 2)]]) {
      const store = await emptyStore(kind);
      for (const copy of order) await store.put(copy);
      expect(await store.nodes([opening().article.id])).toMatchObject([
        {
          headline: "The same day",
          publishedOn: "2031-03-14",
          urls: copies.map(({ article }) => article.urls[0]),
        },
      ]);
      const version = await store.version();
      for (const copy of copies) expect(await store.put(copy)).toBe("unchanged");
      expect(await store.version()).toBe(version);
      await store.close();
    }
  });

  it("puts the same article once when it comes many times at once", async () => {
    const store = await emptyStore(kind);
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => store.put(opening())));
    expect(outcomes.toSorted()).toEqual(["new", "unchanged", "unchanged", "unchanged", "unchanged"]);
    expect(await store.countStatements({})).toBe(6);
    await store.close();
  });

  it("removes what nobody tells any more", async () => {
    const store = await emptyStore(kind);
    await store.put(opening());
    const { article } = opening();
    const bare = { article, agents: [], roles: [], statements: [], meetings: [], mentions: [] };
    expect(await store.put(bare)).toBe("replaced");
    expect(await store.countPersons({})).toBe(0);
    expect(await store.countOrganizations({})).toBe(0);
    expect(await store.countMeetings({})).toBe(0);
    expect(await store.countStatements({})).toBe(0);
    expect(await store.countMentions({})).toBe(0);
    expect(await store.rolesOf(["person-wardani"])).toEqual([[]]);
    expect(await store.countSearch("الورداني")).toBe(1);
    await store.close();
  });

  it("tells listeners of a change, and of nothing else", async () => {
    const store = await emptyStore(kind);
    let changes = 0;
    const end = store.onChange(() => changes++);
    await store.put(opening());
    await expect.poll(() => changes).toBeGreaterThan(0);
    const told = changes;
    await store.put(opening());
    await store.statements({}, { size: 5, order: "DATE_DESC", direction: "forward" });
    end();
    await store.put(dayAfter());
    expect(changes).toBe(told);
    await store.close();
  });

  it.runIf(kind.lasting)(
    "keeps what was put, and tells two who have it open of each other's changes",
    async () => {
      const address = await kind.address();
      const [one, two] = [await openStore(address), await openStore(address)];
      let changes = 0;
      two.onChange(() => changes++);
      await one.put(opening());
      expect(await two.version()).toBe(await one.version());
      await expect.poll(() => changes, { timeout: 5_000 }).toBe(1);
      await two.put(dayAfter());
      const digest = await graphDigest(one);
      await one.close();
      await two.close();

      const again = await openStore(address);
      expect(await graphDigest(again)).toBe(digest);
      expect(await again.put(opening())).toBe("unchanged");
      await again.close();
    },
  );

  async function filled(graphs: readonly (typeof MIXED)[number][], together: boolean): Promise<string[]> {
    const store = await emptyStore(kind);
    if (together) await Promise.all(graphs.map((graph) => store.put(graph)));
    else for (const graph of graphs) await store.put(graph);
    const lines = await graphLines(store);
    await store.close();
    return lines;
  }
}

/** An earlier, poorer reading of the same text: another date, another name, fewer statements. */
function spare(graph: ReturnType<typeof opening>): typeof graph {
  return {
    ...graph,
    article: { ...graph.article, publishedOn: "2030-01-01" },
    agents: graph.agents.map((agent) =>
      agent.id === "person-wardani"
        ? { ...agent, aliases: [{ language: "en", text: "Temporary Name" }] }
        : agent,
    ),
    statements: graph.statements.slice(0, 3),
    mentions: graph.mentions.slice(0, 2),
    meetings: graph.meetings.map((meeting) => ({ ...meeting, status: "CANCELLED", date: "2030-01-01" })),
  };
}
