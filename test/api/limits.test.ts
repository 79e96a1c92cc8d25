import { getOperationAST, parse } from "graphql";
import { describe, expect, it } from "vitest";
import { estimate } from "../../src/api/limits/cost.ts";
import { nestingOf } from "../../src/api/limits/nesting.ts";
import { shapeOf } from "../../src/api/limits/shape.ts";
import { apiSchema } from "../../src/api/schema.ts";

const schema = apiSchema();

describe("the cost of", () => {
  it.each<[source: string, cost: number, variables?: Readonly<Record<string, unknown>>]>([
    ["{ __typename }", 1],
    ['{ person(id: "p_1") { id name names { text } } }', 1 + 1 + 3],
    ["{ statements { totalCount } }", 1 + 10 + 10],
    ["{ statements { nodes { id } } }", 1 + 10 + 20],
    ["{ statements(first: 5) { nodes { id cue { exact } } } }", 1 + 10 + 5 * 2],
    ["{ statements(last: 5) { edges { cursor node { id } } } }", 1 + 10 + 5 * 2],
    ["{ statements(first: 5) { nodes { speakers { agent { id } } } } }", 1 + 10 + 5 * (1 + 3 * 2)],
    ["{ statements(first: 5) { pageInfo { hasNextPage } } }", 1 + 10 + 1],
    ["query ($n: Int) { statements(first: $n) { nodes { id } } }", 1 + 10 + 7, { n: 7 }],
    ["query ($n: Int = 9) { statements(first: $n) { nodes { id } } }", 1 + 10 + 9],
    ["query ($n: Int = 9) { statements(first: $n) { nodes { id } } }", 1 + 10 + 20, { n: null }],
    ['{ nodes(ids: ["p_1", "p_2"]) { id } }', 1 + 2],
    [
      "{ a: statements(first: 1) { ...F } b: statements(first: 2) { ...F } } fragment F on StatementConnection { nodes { id } }",
      1 + 11 + 12,
    ],
    [
      "{ articles(first: 10) { nodes { statements(first: 10) { nodes { id } } } } }",
      1 + 10 + 10 * (1 + 10 + 10),
    ],
    ['{ node(id: "p_1") { ... on Person { country } ... on Article { paragraphs { text } } } }', 1 + 1 + 3],
    ["{ __schema { types { name } } }", 1 + 1_000],
    ["{ statementCounts(by: ACT) { key } }", 1 + 10 + 20],
  ])("%s is %i", (source, cost, variables = {}) => {
    const document = parse(source);
    const operation = getOperationAST(document);
    if (!operation) throw new Error("No operation");
    expect(estimate({ schema, document, operation }, variables).cost).toBe(cost);
  });
});

describe("the shape of", () => {
  it.each<[source: string, depth: number, aliases: number]>([
    ["{ a }", 1, 0],
    ["{ a { b { c } } }", 3, 0],
    ["{ x: a y: a }", 1, 2],
    ["{ a a a }", 1, 2],
    ["{ a { ...F } } fragment F on T { b { c } }", 3, 0],
    ["{ a { ...F ...F } } fragment F on T { x: b }", 2, 3],
    ["{ a { ... on T { b } } }", 2, 0],
    ["{ __schema { types { fields { type { ofType { name } } } } } }", 1, 0],
    ["{ ...F } fragment F on Query { ...F a }", 1, 0],
  ])("%s is %i deep, with %i aliases", (source, depth, aliases) => {
    expect(shapeOf(parse(source))).toEqual({ depth, aliases });
  });
});

describe("the brackets of", () => {
  it.each<[source: string, depth: number]>([
    ["", 0],
    ["{ a }", 1],
    ["{ a(b: [[1]]) { c } }", 4],
    ['{ a(b: "{{{{") }', 2],
    ['{ a(b: "\\"{{{{") }', 2],
    ['{ a(b: """ {{ " {{ \\""" {{ """) }', 2],
    ["{ a # {{{{\n b }", 1],
    ['{ a(b: ")))))") { c { d } } }', 3],
  ])("%s stand %i deep", (source, depth) => {
    expect(nestingOf(source)).toBe(depth);
  });
});
