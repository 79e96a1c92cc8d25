import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ArticleGraph } from "../../../src/graph/article-graph.ts";
import { SpeechAct } from "../../../src/graph/speech-act.ts";
import type { Page, PageRequest, Store } from "../../../src/store/store.ts";
import { bulkGraphs, COMMON_WORD } from "../../support/bulk.ts";
import { sampleGraphs } from "../../support/sample.ts";
import { wholeList } from "../../support/whole-list.ts";
import { emptyStore, type StoreUnderTest } from "../stores-under-test.ts";

/** A list with an order, as a function of a page. */
type Read = (store: Store, page: Omit<PageRequest<string>, "order">) => Promise<Page<unknown>>;

const LISTS: Readonly<Record<string, Read>> = {
  "statements, newest": (store, page) => store.statements({}, { ...page, order: "DATE_DESC" }),
  "statements, oldest": (store, page) => store.statements({}, { ...page, order: "DATE_ASC" }),
  "statements by text": (store, page) => store.statements({}, { ...page, order: "TEXT_ASC" }),
  "statements of one speaker": (store, page) =>
    store.statements({ speaker: { name: "Speaker 0" } }, { ...page, order: "DATE_DESC" }),
  "statements of one speaker, oldest": (store, page) =>
    store.statements({ speaker: { name: "Speaker 0" } }, { ...page, order: "DATE_ASC" }),
  "statements of one speaker by text": (store, page) =>
    store.statements({ speaker: { name: "Speaker 0" } }, { ...page, order: "TEXT_ASC" }),
  "statements of some acts": (store, page) =>
    store.statements({ force: ["DIRECTIVE", "COMMISSIVE"] }, { ...page, order: "DATE_DESC" }),
  "statements of some acts, oldest": (store, page) =>
    store.statements({ force: ["DIRECTIVE", "COMMISSIVE"] }, { ...page, order: "DATE_ASC" }),
  "statements with a word": (store, page) =>
    store.statements({ text: COMMON_WORD }, { ...page, order: "DATE_DESC" }),
  "statements with a word, oldest": (store, page) =>
    store.statements({ text: COMMON_WORD }, { ...page, order: "DATE_ASC" }),
  "statements with a word by text": (store, page) =>
    store.statements({ text: COMMON_WORD }, { ...page, order: "TEXT_ASC" }),
  "statements of more lists than are merged": (store, page) =>
    store.statements(
      { speaker: { name: "Namesake" }, act: Object.values(SpeechAct).slice(0, 20) },
      { ...page, order: "DATE_DESC" },
    ),
  "statements in a month": (store, page) =>
    store.statements({ date: { from: "2040-02", to: "2040-02" } }, { ...page, order: "DATE_DESC" }),
  "articles, newest": (store, page) => store.articles({}, { ...page, order: "DATE_DESC" }),
  "articles, oldest": (store, page) => store.articles({}, { ...page, order: "DATE_ASC" }),
  "articles with a word": (store, page) =>
    store.articles({ text: COMMON_WORD }, { ...page, order: "DATE_DESC" }),
  "articles that mention two": (store, page) =>
    store.articles({ mentions: { name: "Namesake" } }, { ...page, order: "DATE_ASC" }),
  "persons by name": (store, page) => store.persons({}, { ...page, order: "NAME_ASC" }),
  "persons by statements": (store, page) => store.persons({}, { ...page, order: "STATEMENTS_DESC" }),
  "organizations by name": (store, page) => store.organizations({}, { ...page, order: "NAME_ASC" }),
  "meetings, newest": (store, page) => store.meetings({}, { ...page, order: "DATE_DESC" }),
  "meetings, oldest": (store, page) => store.meetings({}, { ...page, order: "DATE_ASC" }),
  "meetings of two persons": (store, page) =>
    store.meetings({ participant: { name: "Namesake" } }, { ...page, order: "DATE_DESC" }),
  mentions: (store, page) => store.mentions({ agent: "person-bulk-0" }, { ...page, order: "TEXT_ASC" }),
  search: (store, page) => store.search(COMMON_WORD, { ...page, order: "DATE_DESC" }),
  "search of names and texts": (store, page) => store.search("هيئة", { ...page, order: "DATE_DESC" }),
};

export function pagingSuite(kind: StoreUnderTest): void {
  let store: Store;
  beforeAll(async () => {
    store = await emptyStore(kind);
    await Promise.all(
      [...sampleGraphs(), ...bulkGraphs({ count: 25 })].map((graph) => store.put(withNamesakes(graph))),
    );
  });
  afterAll(() => store.close());

  describe.each(Object.entries(LISTS))("%s", (_, read) => {
    it("gives the same list in pages of any size, from either end", async () => {
      const whole = await wholeList((page) => read(store, page), "", 1_000);
      expect(whole.length).toBeGreaterThan(4);
      expect(new Set(whole.map((item) => JSON.stringify(item))).size).toBe(whole.length);
      await fc.assert(
        fc.asyncProperty(
          fc.integer({ min: 1, max: whole.length + 2 }),
          fc.constantFrom("forward", "backward"),
          async (size, direction) => {
            expect(await wholeList((page) => read(store, page), "", size, direction)).toEqual(whole);
          },
        ),
        { numRuns: 4 },
      );
    });

    it("turns back at any place, and says whether there is more on either side", async () => {
      const whole = await wholeList((page) => read(store, page), "", 1_000);
      const all = await read(store, { size: whole.length, direction: "forward" });
      expect([all.hasNext, all.hasPrevious]).toEqual([false, false]);
      for (const place of [1, Math.floor(whole.length / 2), whole.length - 1]) {
        const cursor = all.items[place]?.cursor ?? "";
        const before = await read(store, { size: 3, direction: "backward", cursor });
        expect(before.items.map(({ node }) => node)).toEqual(whole.slice(Math.max(0, place - 3), place));
        expect([before.hasPrevious, before.hasNext]).toEqual([place > 3, true]);
        const after = await read(store, { size: 3, direction: "forward", cursor });
        expect(after.items.map(({ node }) => node)).toEqual(whole.slice(place + 1, place + 4));
        expect([after.hasPrevious, after.hasNext]).toEqual([true, place + 4 < whole.length]);
      }
    });
  });
}

/** Two persons share a name, so that a filter by it reads two lists as one. */
function withNamesakes(graph: ArticleGraph): ArticleGraph {
  return {
    ...graph,
    agents: graph.agents.map((agent) =>
      ["person-bulk-1", "person-bulk-2", "person-wardani"].includes(agent.id)
        ? { ...agent, aliases: [...agent.aliases, { language: "en", text: "Namesake" }] }
        : agent,
    ),
  };
}
