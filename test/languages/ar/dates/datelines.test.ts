import { join } from "node:path";
import { expect, it } from "vitest";
import { read } from "../../../../src/languages/read.ts";
import { tableOf } from "../tables.ts";

it.each(tableOf(join(import.meta.dirname, "datelines.tsv")).rows)("$place", ({ cells }) => {
  const [text = "", ...told] = cells;
  const { dateline } = read({ text, language: "ar" }).graph.article;
  const place = dateline?.place?.names.find(({ language }) => language === "ar");
  expect([place?.text ?? "", dateline?.date ?? "", dateline?.evidence.exact ?? ""]).toEqual(told);
});
