import { expect, it } from "vitest";
import { SECRETARIAT, TOLSKAYA, WARDANI } from "../../support/cast.ts";
import { sampleGraphs } from "../../support/sample.ts";
import type { StoreUnderTest } from "../stores-under-test.ts";
import { sampleStore } from "./sample-store.ts";

export function nodeSuite(kind: StoreUnderTest): void {
  const store = sampleStore(kind);

  it("gives every article and statement back as it was put, to the character", async () => {
    for (const { article, statements } of sampleGraphs()) {
      const [given, ...rest] = await store().nodes([article.id, ...statements.map(({ id }) => id)]);
      expect(given).toEqual(article);
      expect(rest).toEqual(statements);
    }
  });

  it("gives nodes of all types in the order asked, and undefined for an id nobody has", async () => {
    const ids = [
      "meeting-session-7",
      "nobody",
      WARDANI.id,
      "statement-ferry",
      SECRETARIAT.id,
      WARDANI.id,
      "article-undated",
    ];
    const nodes = await store().nodes(ids);
    expect(nodes.map((node) => node?.id)).toEqual(ids.map((id) => (id === "nobody" ? undefined : id)));
    expect(nodes.map((node) => node?.type)).toEqual([
      "Meeting",
      undefined,
      "Person",
      "Statement",
      "Organization",
      "Person",
      "Article",
    ]);
    expect(nodes[2]).toEqual(WARDANI);
    expect(await store().nodes([])).toEqual([]);
  });

  it("gives the roles of each holder by date, and in each organization", async () => {
    const [wardani, nobody, tolskaya] = await store().rolesOf([WARDANI.id, "nobody", TOLSKAYA.id]);
    expect(wardani?.map(({ title, asOf }) => [title, asOf])).toEqual([
      ["الأمين العام لمجلس ضفاف البحيرة", "2031-03-14"],
      ["أمين عام مجلس ضفاف البحيرة", "2031-03-15"],
    ]);
    expect(nobody).toEqual([]);
    expect(tolskaya).toEqual([]);
    const [secretariat] = await store().rolesIn([SECRETARIAT.id]);
    expect(secretariat?.map(({ holderId }) => holderId)).toEqual(["person-zumurrudi"]);
  });

  it("gives the statements that stand in the content of each", async () => {
    const nested = await store().nestedIn(["statement-outer", "statement-nested", "nobody"]);
    expect(nested.map((list) => list.map(({ id }) => id))).toEqual([["statement-nested"], [], []]);
  });

  it("gives evidence that stands in the text it names", async () => {
    const texts = new Map(sampleGraphs().map(({ article }) => [article.id, article.text]));
    const evidence = JSON.stringify(
      await store().nodes(["meeting-session-7", "statement-unnamed", "statement-refusal"]),
    );
    let checked = 0;
    JSON.parse(evidence, (_, value) => {
      if (typeof value?.exact === "string") {
        const text = texts.get(value.articleId) ?? "";
        expect(text.slice(value.startUtf16, value.endUtf16)).toBe(value.exact);
        expect([...text].slice(value.start, value.end).join("")).toBe(value.exact);
        checked++;
      }
      return value;
    });
    expect(checked).toBeGreaterThan(8);
  });
}
