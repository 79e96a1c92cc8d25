import { join } from "node:path";
import { expect, it } from "vitest";
import { read } from "../../../../src/languages/read.ts";
import { nameOf } from "../name-of.ts";
import { tableOf } from "../tables.ts";

it.each(tableOf(join(import.meta.dirname, "mentions.tsv")).rows)("$place", ({ cells }) => {
  const [text = "", told] = cells;
  const { graph } = read({ text, language: "ar" });
  const found = graph.mentions.map(
    ({ agentId, form, evidence }) => `${evidence.exact} = ${nameOf(agentId, graph)} (${form})`,
  );
  expect(found.join("; ")).toBe(told);
});
