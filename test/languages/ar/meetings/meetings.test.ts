import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { read } from "../../../../src/languages/read.ts";
import { nameOf } from "../name-of.ts";
import { tableOf } from "../tables.ts";

it.each(tableOf(join(import.meta.dirname, "meetings.tsv")).rows)("$place", ({ cells }) => {
  const [text = "", ...told] = cells;
  const { graph } = read({ text, language: "ar" });
  const found = graph.meetings.map(({ kind, status, date, place, participants }) => [
    kind,
    status,
    date ?? "",
    place?.names.find(({ language }) => language === "ar")?.text ?? "",
    participants.map(({ agentId, mention }) => nameOf(agentId, graph) ?? `(${mention.exact})`).join(" + "),
  ]);
  expect(found).toEqual(told.every((cell) => cell === "") ? [] : [told]);
});

it.each([
  "عقد أعضاء في الحكومة المرساوية ومسؤولون أمنيون اجتماعا.",
  "بكين 22 مايو 2018 / التقى وزير التجارة رامي الصفدان اليوم وزير النقل الألماني يورغن هالبماير.",
])("gives every meeting a name, the words that tell of it where there is no other: %s", (text) => {
  const { graph } = read({ text, language: "ar" });
  expect(graph.meetings.length).toBeGreaterThan(0);
  for (const { names } of graph.meetings) expect(names.length).toBeGreaterThan(0);
});

it("calls a visit by the place that is visited; nobody else is said to have met a place", () => {
  const visit = "بكين 22 مايو 2018 / يزور وزير التجارة رامي الصفدان العاصمة بيروت يوم الأحد المقبل.";
  const [visited] = read({ text: visit, language: "ar" }).graph.meetings;
  expect(visited?.names).toEqual([{ language: "ar", text: "زيارة رامي الصفدان إلى بيروت" }]);
  const first = readFileSync("data/articles/2018-05-22-beijing.txt", "utf8");
  const names = read({ text: first, language: "ar" }).graph.meetings.flatMap((meeting) => meeting.names);
  expect(names.filter(({ text }) => /Beijing/.test(text))).toEqual([]);
});
