import { expect, it } from "vitest";
import type { SearchHit } from "../../../src/store/store.ts";
import { bulkGraphs } from "../../support/bulk.ts";
import { sampleGraphs } from "../../support/sample.ts";
import { wholeList } from "../../support/whole-list.ts";
import { emptyStore, type StoreUnderTest } from "../stores-under-test.ts";
import { sampleStore } from "./sample-store.ts";

const FINDS: readonly (readonly [string, readonly string[]])[] = [
  // Agents first, then texts, the newest first: an article before its statements.
  [
    "البحيرة",
    [
      "organization-council",
      "organization-secretariat",
      "article-day-after",
      "statement-second-pledge",
      "article-opening",
      "statement-pledge",
    ],
  ],
  ["wardani", ["person-wardani", "person-other-wardani", "article-undated"]],
  ["WARDANI salem", ["person-wardani"]],
  ["ferry", ["article-undated", "statement-ferry"]],
  ["مرضية 🌊", ["article-opening", "statement-unnamed"]],
  ["nothing", []],
  ["", []],
  ["🌊", []],
  ["ferry NEAR late", []],
  ['"', []],
];

/** Beginnings of names, and whom they suggest under which name. */
const SUGGESTED: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
  ["sal", [["person-wardani", "Salem Wardani"]]],
  ["Salem  WAR", [["person-wardani", "Salem Wardani"]]],
  // A later word of a name; a short name as short as that comes first.
  [
    "war",
    [
      ["person-wardani", "Wardani"],
      ["person-other-wardani", "Wardani"],
    ],
  ],
  ["tols", [["person-tolskaya", "Marin Tolskaya"]]],
  ["Shores Coun", [["organization-council", "Lake Shores Council"]]],
  [
    "البحير",
    [
      ["organization-council", "مجلس ضفاف البحيرة"],
      ["organization-secretariat", "أمانة مجلس ضفاف البحيرة"],
    ],
  ],
  ["Lake Council", []],
  ["ores", []],
  ["nobody", []],
  ["🌊", []],
  ["%", []],
];

export function searchSuite(kind: StoreUnderTest): void {
  it.each(SUGGESTED)("suggests for %j", async (beginning, suggested) => {
    const found = await store().suggestions(beginning, 5);
    expect(found.map(({ agent, name }) => [agent.id, name])).toEqual(suggested);
  });

  it("suggests those first who say most, no more than asked for, however the name is spelt", async () => {
    const both = await store().suggestions("ward", 5);
    expect(both.map(({ agent }) => agent.id)).toEqual(["person-wardani", "person-other-wardani"]);
    expect(await store().suggestions("ward", 1)).toEqual(both.slice(0, 1));
    const arabic = await store().suggestions("الزُمُـردي", 5);
    expect(arabic.map(({ agent }) => agent.id)).toEqual(["person-zumurrudi"]);
  });

  it("tells the names of several from those of one, in the order asked", async () => {
    const names = ["Wardani", "Salem Wardani", "WARDANI", "الورداني", "Nobody", "", "🌊"];
    expect(await store().shared(names)).toEqual([true, false, true, false, false, false, false]);
    expect(await store().shared([])).toEqual([]);
  });

  it("gives the countries there are agents of", async () => {
    expect(await store().countries("Person")).toEqual(["JO", "KG"]);
    expect(await store().countries("Organization")).toEqual(["KG"]);
    const none = await emptyStore(kind);
    expect(await none.countries("Person")).toEqual([]);
    await none.close();
  });

  it("shows the few who say most before the texts, and all others after them", async () => {
    const many = await emptyStore(kind);
    await Promise.all([...bulkGraphs({ count: 4 })].map((graph) => many.put(graph)));
    const hits = await wholeList((page) => many.search("متحدث", page), "DATE_DESC", 7);
    const types = hits.map(({ node }) => node.type);
    expect(types.slice(0, 5)).toEqual(Array(5).fill("Person"));
    expect(types[5]).toBe("Article");
    expect(types.at(-1)).toBe("Person");
    const persons = await wholeList((page) => many.persons({}, page), "STATEMENTS_DESC");
    expect(hits.flatMap(({ node }) => (node.type === "Person" ? [node.id] : []))).toEqual(
      persons.map(({ id }) => id),
    );
    expect(await many.countSearch("متحدث")).toBe(hits.length);
    await many.close();
  });

  const store = sampleStore(kind);
  const find = (query: string) => wholeList((page) => store().search(query, page), "DATE_DESC");

  it.each(FINDS)("finds %j", async (query, ids) => {
    const hits = await find(query);
    expect(hits.map(({ node }) => node.id)).toEqual(ids);
    expect(await store().countSearch(query)).toBe(ids.length);
  });

  it("shows the words as they stand in the text, vowel signs and all", async () => {
    const hits = await find("البحيرة");
    expect(shown(hits, "statement-second-pledge")).toEqual(["البُحَيْـرَة"]);
    expect(shown(hits, "article-day-after")).toEqual(["البحيرة", "البُحَيْـرَة", "البحيرة"]);
    expect(shown(hits, "organization-council")).toEqual([]);
  });

  it("shows where the words stand, past a character outside the basic plane", async () => {
    const texts = new Map(sampleGraphs().map(({ article }) => [article.id, article]));
    for (const { matches } of await find("مرضية")) {
      for (const match of matches) {
        const article = texts.get(match.articleId);
        const text = article?.text ?? "";
        expect(match.exact).toBe("مرضية");
        expect(text.slice(match.startUtf16, match.endUtf16)).toBe("مرضية");
        expect([...text].slice(match.start, match.end).join("")).toBe("مرضية");
        expect(match.startUtf16).toBe(match.start + 1);
        expect(text.slice(0, match.startUtf16).endsWith(match.prefix)).toBe(true);
        expect(text.slice(match.endUtf16).startsWith(match.suffix)).toBe(true);
        const paragraph = article?.paragraphs[match.paragraph];
        expect(paragraph?.startUtf16).toBeLessThanOrEqual(match.startUtf16);
        expect(paragraph?.endUtf16).toBeGreaterThanOrEqual(match.endUtf16);
      }
    }
  });

  it("names the name that matched", async () => {
    expect((await find("wardani")).map(({ name }) => name)).toEqual(["Salem Wardani", "Wardani", undefined]);
    expect((await find("Вардани"))[0]?.name).toBe("Салем Вардани");
  });
}

function shown(hits: readonly SearchHit[], id: string): string[] | undefined {
  return hits.find(({ node }) => node.id === id)?.matches.map(({ exact }) => exact);
}
