import { getOperationAST, parse } from "graphql";
import { afterAll, expect, it } from "vitest";
import { apiSchema } from "../../src/api/schema.ts";
import { CompiledOperations } from "../../src/server/compiled/compiled-operations.ts";
import { exampleQuestions } from "../../src/server/playground/examples.ts";
import { sampleStore } from "../api/sample-store.ts";
import { randomFrom } from "../support/random.ts";
import { type RandomOperation, randomOperation } from "./random-operations.ts";
import { post, type Served, served } from "./served.ts";

const OPERATIONS = Number(process.env.OPERATIONS ?? 5_000);
const SEED = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 32));

const store = await sampleStore();
const schema = apiSchema();
// What a limit refuses is refused before anything is compiled.
const free = {
  cost: 2 ** 40,
  costPerMinute: 0,
  tokens: 100_000,
  aliases: 10_000,
  depth: 100,
  nesting: 1_000,
};
const options = { store, limits: free, cacheBytes: 0 };
const plain = await served({ ...options, compileAfter: 0 });
const compiled = await served({ ...options, compileAfter: 1 });

afterAll(async () => {
  await plain.close();
  await compiled.close();
});

async function answer({ graphql }: Served, operation: RandomOperation) {
  const response = await post(graphql, operation);
  const body = (await response.json()) as { errors?: object[] };
  // Errors stand in the order of the clock, which is no part of an answer.
  body.errors?.sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
  const headers = [...response.headers].filter(([name]) => name !== "x-request-id" && name !== "date");
  return { status: response.status, headers, body };
}

const pools = {
  ids: [
    "article-opening",
    "article-day-after",
    "person-wardani",
    "person-tolskaya",
    "organization-council",
    "statement-thanks",
    "statement-outer",
    "meeting-session-7",
    "person-nobody",
  ],
  words: ["Wardani", "الورداني", "tolskaya", "البحيرة", "ferry", "nobody", "ar"],
};

it(`answers ${OPERATIONS} random operations as graphql-js does, seed ${SEED}`, {
  timeout: 600_000,
}, async () => {
  const random = randomFrom(SEED);
  let good = 0;
  for (let number = 0; number < OPERATIONS; number++) {
    const operation = randomOperation(schema, pools, random);
    const expected = await answer(plain, operation);
    // Once for Apollo to know it, and once for it to be answered by compiled code.
    const first = await answer(compiled, operation);
    const second = expected.body.errors ? first : await answer(compiled, operation);
    const shown = `operation ${number} of seed ${SEED}\n${operation.query}\n${JSON.stringify(operation.variables)}`;
    expect(JSON.stringify(first), shown).toBe(JSON.stringify(expected));
    expect(JSON.stringify(second), shown).toBe(JSON.stringify(expected));
    if (!expected.body.errors) good++;
  }
  // Otherwise the comparison would be of error messages.
  expect(good).toBeGreaterThan(OPERATIONS / 2);
  expect(await compiledAnswers(compiled)).toBeGreaterThan(good * 0.9);
});

async function compiledAnswers({ url }: Served): Promise<number> {
  const metrics = await (await fetch(`${url}/metrics`)).text();
  return Number(/^readout_compiled_answers_total (\S+)/m.exec(metrics)?.[1]);
}

it.each(exampleQuestions().map((question) => [question.split("\n", 1).join(), question] as const))(
  "compiles %s",
  (_, question) => {
    const document = parse(question);
    const operation = getOperationAST(document);
    if (!operation) throw new Error("The example holds no operation");
    expect(new CompiledOperations(schema, 1).find(document, operation, {})).toBeDefined();
  },
);
