import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { ingestOne } from "../src/ingest/ingest-one.ts";
import { openStore } from "../src/store/stores.ts";
import { ask } from "./api/ask.ts";

const README = readFileSync("README.md", "utf8");
const CONTRIBUTING = readFileSync("CONTRIBUTING.md", "utf8");

it("the question of the README has the answer of the README", async () => {
  const store = await openStore(":memory:");
  await ingestOne(store, { text: readFileSync("data/articles/2018-05-22-beijing.txt", "utf8") });
  expect((await ask(store, block("graphql"))).data).toEqual(JSON.parse(block("json")));
  await store.close();
});

it("every command has its row in the README", () => {
  const program = readFileSync("src/cli/program.ts", "utf8");
  const commands = Array.from(program.matchAll(/^ +(\w+)Command\(/gm), ([, name]) => name);
  expect(commands.length).toBeGreaterThan(5);
  for (const command of commands) expect(README).toMatch(new RegExp(`^\\| \`${command}\\b`, "m"));
});

it.each(
  [...README.matchAll(/\]\(([^)#]+)\)/g), ...CONTRIBUTING.matchAll(/\]\(([^)#]+)\)/g)].map(
    ([, path]) => path,
  ),
)("a link leads to %s", (path) => {
  expect(existsSync(path ?? "")).toBe(true);
});

it.each(Array.from(CONTRIBUTING.matchAll(/`((?:src|test|data|schema)\/[^`<]*)`/g), ([, path]) => path))(
  "CONTRIBUTING speaks of %s, which exists",
  (path) => {
    expect(existsSync(path ?? "")).toBe(true);
  },
);

function block(language: string): string {
  const [, text] = new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``).exec(README) ?? [];
  if (text === undefined) throw new Error(`The README has no block of ${language}.`);
  return text;
}
