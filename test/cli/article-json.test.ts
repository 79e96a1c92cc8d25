import { readFileSync } from "node:fs";
import { buildSchema, type GraphQLObjectType } from "graphql";
import { expect, it } from "vitest";
import { articleJson } from "../../src/cli/json/article-json.ts";
import { misfits } from "../support/fits-schema.ts";
import { sampleGraphs } from "../support/sample.ts";

const schema = buildSchema(readFileSync("schema/schema.graphql", "utf8"));
const articleType = schema.getType("Article") as GraphQLObjectType;

it.each(sampleGraphs())(
  "what is extracted from $article.id has the names and the shape of the API",
  (graph) => {
    expect(misfits(articleJson(graph), articleType, schema, "article")).toEqual([]);
  },
);

it("a statement holds all that its article says of it", () => {
  const [opening] = sampleGraphs();
  if (!opening) throw new Error("there is a first sample");
  const { statements } = articleJson(opening);
  expect(statements[4]).toMatchObject({
    act: "THANKS",
    force: "EXPRESSIVE",
    quotation: "INDIRECT",
    cue: { exact: "وجهت", paragraph: 3 },
    content: [{ exact: "الشكر للورداني على حفاوة الاستقبال" }],
    speakers: [
      {
        agent: { __typename: "Person", name: "Marin Tolskaya" },
        mention: { exact: "تولسكايا" },
        resolution: "SHORT_NAME",
      },
      { agent: { __typename: "Person", name: "هالة الزمردي" }, resolution: "FULL_NAME" },
    ],
    onBehalfOf: [{ __typename: "Organization", name: "الوفود الأجنبية" }],
    addressees: [{ __typename: "Person", name: "Salem Wardani" }],
    meeting: { __typename: "Meeting", name: "الاجتماع السابع لمجلس ضفاف البحيرة" },
    parent: null,
    nested: [],
  });
  expect(statements[1]).toMatchObject({
    nested: [{ id: statements[2]?.id }],
    speakers: [{ mention: null, resolution: "ELIDED" }],
  });
  expect(statements[2]).toMatchObject({ parent: { id: statements[1]?.id } });
  expect(statements[3]).toMatchObject({ speakers: [{ agent: null, resolution: "UNNAMED" }] });
});
