import { expect, it } from "vitest";
import { ask } from "./ask.ts";
import { sampleStore } from "./sample-store.ts";

const store = await sampleStore();

/** A question, and what its answer says is wrong with it. */
const mistakes = [
  ['{ person(id: "wardani") { id } }', "which is not an id of this API"],
  ['{ node(id: "") { id } }', "which is not an id of this API"],
  ['{ nodes(ids: ["person-wardani", "?"]) { id } }', "which is not an id of this API"],
  ['{ statements(filter: { article: "x y" }) { totalCount } }', "`filter.article`"],
  ["{ statements(filter: { speaker: {} }) { totalCount } }", "`filter.speaker` is empty"],
  ['{ statements(filter: { speaker: { name: "؟" } }) { totalCount } }', "no letter and no digit"],
  ["{ statements(filter: { act: [] }) { totalCount } }", "`filter.act` is an empty list"],
  ["{ statements(filter: { date: {} }) { totalCount } }", "`filter.date` is empty"],
  ['{ statements(filter: { date: { from: "2019", to: "2018-12" } }) { totalCount } }', "backward"],
  ['{ statements(filter: { date: { from: "2018-13" } }) { totalCount } }', "is not a date"],
  ['{ statements(filter: { date: { from: "2018-02-30" } }) { totalCount } }', "is not a date"],
  ["{ statements(first: 0) { totalCount } }", "`first` is 0; a page holds 1 to 100"],
  ["{ statements(first: 101) { totalCount } }", "`first` is 101"],
  ["{ statements(last: -1) { totalCount } }", "`last` is -1"],
  ["{ statements(first: 1, last: 1) { totalCount } }", "not both at once"],
  ['{ statements(first: 1, before: "x") { totalCount } }', "not both at once"],
  ['{ search(query: " ") { totalCount } }', "no letter and no digit"],
  [`{ statements(first: 1) { nodes { matches(words: "${"x".repeat(201)}") { exact } } } }`, "at most 200"],
  [
    '{ person(id: "person-wardani") { statements(filter: { speaker: { name: "Tolskaya" } }) { totalCount } } }',
    "already given by where this list stands",
  ],
] as const;

it.each(mistakes)("%s", async (question, sentence) => {
  const { errors } = await ask(store, question);
  expect(errors?.[0]?.message).toContain(sentence);
  expect(errors?.[0]?.message).toMatch(/[.?]$/);
  expect(errors?.[0]?.extensions?.code).toBe("BAD_USER_INPUT");
});

it("takes an id that nobody has for a question, not for a mistake", async () => {
  const question = `{
    node(id: "person-nobody") { id }
    nodes(ids: ["person-nobody", "person-wardani"]) { id }
    person(id: "statement-pledge") { id }
  }`;
  expect(await ask(store, question)).toEqual({
    data: { node: null, nodes: [null, { id: "person-wardani" }], person: null },
  });
});

it("takes null for what is left out", async () => {
  const question = `{
    statements(first: null, after: null, filter: { speaker: null, act: null, date: null }) { totalCount }
  }`;
  expect(await ask(store, question)).toEqual({ data: { statements: { totalCount: 9 } } });
});
