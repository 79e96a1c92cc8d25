import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Evidence } from "../../src/graph/evidence.ts";
import { read } from "../../src/languages/read.ts";
import { evidenceIn } from "./evidence-in.ts";
import { noisy } from "./noisy-text.ts";

const articles = ["data/articles", "test/readouts"].flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .map((file): [string, string] => [file, readFileSync(join(folder, file), "utf8")]),
);

/** Holds evidence against the text it is of. */
function expectAnchored(text: string): void {
  const { graph } = read({ text, language: "ar" });
  const characters = Array.from(text);
  for (const evidence of evidenceIn(graph)) expectExact(evidence);
  for (const { start, end, startUtf16, endUtf16 } of graph.article.paragraphs) {
    expect(characters.slice(start, end).join("")).toBe(text.slice(startUtf16, endUtf16));
  }

  function expectExact({
    articleId,
    paragraph,
    start,
    end,
    startUtf16,
    endUtf16,
    exact,
    prefix,
    suffix,
  }: Evidence) {
    expect(exact).not.toBe("");
    expect(text.slice(startUtf16, endUtf16)).toBe(exact);
    expect(characters.slice(start, end).join("")).toBe(exact);
    expect(text.slice(0, startUtf16).endsWith(prefix)).toBe(true);
    expect(text.slice(endUtf16).startsWith(suffix)).toBe(true);
    expect(articleId).toBe(graph.article.id);
    const line = graph.article.paragraphs[paragraph];
    expect(line?.start).toBeLessThanOrEqual(start);
    expect(line?.end).toBeGreaterThanOrEqual(end);
  }
}

describe("evidence is the characters it says", () => {
  it.each(articles)("%s", (_file, text) => {
    expectAnchored(text);
  });

  it("whatever stands inside and between the words", () => {
    fc.assert(fc.property(noisy(articles.map(([, text]) => text)), expectAnchored), {
      seed: 1,
      numRuns: 150,
    });
  });
});
