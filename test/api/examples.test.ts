import { readdirSync, readFileSync } from "node:fs";
import { getOperationAST, parse, specifiedRules, validate } from "graphql";
import { afterAll, describe, expect, it } from "vitest";
import { estimate } from "../../src/api/limits/cost.ts";
import { LIMITS } from "../../src/api/limits/limits.ts";
import { shapeRule } from "../../src/api/limits/shape.rule.ts";
import { apiSchema } from "../../src/api/schema.ts";
import { ingestOne } from "../../src/ingest/ingest-one.ts";
import { openStore } from "../../src/store/stores.ts";
import { ask } from "./ask.ts";

/**
 * The example questions, asked of the article in `data/articles`. The answers
 * stand beside in `examples/`; to write them anew, and review the difference:
 * `npx vitest run test/api/examples.test.ts -u`
 */

const folder = "schema/examples";
const files = readdirSync(folder);
const schema = apiSchema();
const store = await openStore(":memory:");
await ingestOne(store, { text: readFileSync("data/articles/2018-05-22-beijing.txt", "utf8") });
afterAll(() => store.close());

it("has at least ten, and nothing but questions", () => {
  expect(files.length).toBeGreaterThanOrEqual(10);
  expect(files.filter((file) => !file.endsWith(".graphql"))).toEqual([]);
});

describe.each(files)("%s", (file) => {
  const question = readFileSync(`${folder}/${file}`, "utf8");

  it("begins with the question in English, and has a name of its own", () => {
    expect(question).toMatch(/^# [A-Z].*[?.]\nquery [A-Z]\w+ /);
  });

  it("is a question the schema can answer, well within limits", () => {
    expect(validate(schema, parse(question), [...specifiedRules, shapeRule(LIMITS)])).toEqual([]);
    const document = parse(question);
    const operation = getOperationAST(document);
    expect(operation && estimate({ schema, document, operation }, {}).cost).toBeLessThan(LIMITS.cost / 2);
  });

  it("has the answer that stands in test/api/examples", async () => {
    const answer = await ask(store, question);
    expect(answer.errors).toBeUndefined();
    await expect(`${JSON.stringify(answer, undefined, 2)}\n`).toMatchFileSnapshot(
      `examples/${file.replace(".graphql", ".json")}`,
    );
  });
});
