import { expect, it } from "vitest";
import { draftOf } from "../../../src/store/draft/draft-of.ts";
import { graphLines } from "../../support/graph-digest.ts";
import { dayAfter } from "../../support/sample/day-after.ts";
import { opening } from "../../support/sample/opening.ts";
import { emptyStore, type StoreUnderTest } from "../stores-under-test.ts";

const paper = { document: "paper", reading: "first edition" };
const agency = { document: "agency", reading: "first edition" };

export function originSuite(kind: StoreUnderTest): void {
  it("knows an article by the document it was read from, as long as it is read in the same way", async () => {
    const store = await emptyStore(kind);
    const { id } = opening().article;
    expect(await store.articlesFrom([paper, agency])).toEqual([undefined, undefined]);
    await store.put(opening(), paper);
    await store.put(dayAfter());
    expect(await store.articlesFrom([agency, paper])).toEqual([undefined, id]);
    expect(await store.articlesFrom([])).toEqual([]);
    const later = { ...paper, reading: "second edition" };
    expect(await store.articlesFrom([later])).toEqual([undefined]);
    expect(await store.put(opening(), later)).toBe("unchanged");
    expect(await store.articlesFrom([paper, later])).toEqual([undefined, id]);
    await store.close();
  });

  it("knows one article by two documents, until another reading replaces it", async () => {
    const store = await emptyStore(kind);
    const graph = opening();
    const { id } = graph.article;
    await Promise.all([store.put(graph, paper), store.put(graph, agency)]);
    expect(await store.articlesFrom([paper, agency])).toEqual([id, id]);
    await store.put({ ...graph, mentions: graph.mentions.slice(1) }, agency);
    expect(await store.articlesFrom([paper, agency])).toEqual([undefined, id]);
    await store.put(graph);
    expect(await store.articlesFrom([paper, agency])).toEqual([undefined, undefined]);
    await store.close();
  });

  it("takes a draft for its graph", async () => {
    const [byGraph, byDraft] = [await emptyStore(kind), await emptyStore(kind)];
    for (const graph of [opening(), dayAfter()]) {
      await byGraph.put(graph);
      expect(await byDraft.put(structuredClone(draftOf(graph)))).toBe("new");
      expect(await byDraft.put(graph)).toBe("unchanged");
    }
    expect(await graphLines(byDraft)).toEqual(await graphLines(byGraph));
    await Promise.all([byGraph.close(), byDraft.close()]);
  });
}
