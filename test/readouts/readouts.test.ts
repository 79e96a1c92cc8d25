import { join } from "node:path";
import { expect, it } from "vitest";
import { annotatedArticles } from "../../src/cli/evaluate/annotated-articles.ts";
import { fallenBelow } from "../../src/cli/evaluate/baseline.ts";
import { reportOf, tallyOf } from "../../src/cli/evaluate/report.ts";

it("reads the readouts no worse than recorded", async () => {
  const judgements = await annotatedArticles(import.meta.dirname);
  expect(
    fallenBelow(join(import.meta.dirname, "baseline.json"), tallyOf(judgements)),
    reportOf(judgements),
  ).toEqual([]);
});
