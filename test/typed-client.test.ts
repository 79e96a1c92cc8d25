import { execFile } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, expect, it } from "vitest";
import { ingestOne } from "../src/ingest/ingest-one.ts";
import { served } from "./server/served.ts";
import { folderWith } from "./support/folder.ts";

const execute = promisify(execFile);
const README = readFileSync("README.md", "utf8").split("### A typed client")[1] ?? "";
const ADDRESS = "http://localhost:4000";

const server = await served();
await ingestOne(server.store, { text: readFileSync("data/articles/2018-05-22-beijing.txt", "utf8") });
afterAll(() => server.close());

it("the typed client of the README compiles, runs and prints what the README says", {
  timeout: 60_000,
}, async () => {
  const folder = clientFolder(printed("ts"));
  const [, commands = ""] = blocks("sh");
  const { stdout } = await run("bash", ["-ec", commands], folder);
  expect(stdout.slice(stdout.indexOf("2018"))).toBe(printed("text"));
});

it.each([
  ["a field that is not there", "        text\n", "        texts\n", /Cannot query field "texts"/],
  ["an act that is none", "[PLEDGE]", "[PLEDGES]", /Value "PLEDGES" does not exist/],
  ["a name that may be missing", 'agent?.name ?? "somebody"', "agent.name", /'agent' is possibly 'null'/],
])("a typed client with %s does not compile", { timeout: 60_000 }, async (_, right, wrong, complaint) => {
  const source = printed("ts").replace(right, wrong);
  expect(source).not.toBe(printed("ts"));
  const [, commands = ""] = blocks("sh");
  const failure = await run("bash", ["-ec", commands], clientFolder(source)).then(
    () => undefined,
    ({ stdout, stderr }: { stdout: string; stderr: string }) => stdout + stderr,
  );
  expect(failure).toMatch(complaint);
});

it.each(["operations", "examples"])(
  "the types of the questions in schema/%s hold no any",
  { timeout: 60_000 },
  async (questions) => {
    const folder = clientFolder("");
    cpSync(`schema/${questions}`, join(folder, "src"), { recursive: true });
    const config = readFileSync(join(folder, "codegen.yml"), "utf8").replace("*.ts", "*.graphql");
    writeFileSync(join(folder, "codegen.yml"), config);
    await run("npx", ["graphql-codegen"], folder);
    const types = readFileSync(join(folder, "src/generated/graphql.ts"), "utf8").replace(/\/\*.*?\*\//gs, "");
    expect(types).toMatch(/export type SpeechAct =[^;]*'PLEDGE'/);
    expect(types.match(/.*\bany\b.*/g)).toBeNull();
  },
);

/** Runs a command as a person would: nothing tells it that it is in a test. */
function run(command: string, words: readonly string[], folder: string) {
  return execute(command, words, { cwd: folder, env: { ...process.env, NODE_ENV: "", CI: "" } });
}

/** A folder as the README has it made: what npm would install is what is installed here. */
function clientFolder(source: string): string {
  const folder = folderWith({ "package.json": '{ "type": "module" }' });
  mkdirSync(join(folder, "src"));
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
  writeFileSync(join(folder, "codegen.yml"), here(readFileSync("schema/codegen.yml", "utf8")));
  writeFileSync(join(folder, "src/pledges.ts"), here(source));
  return folder;
}

/** The server of the test stands on a port of its own. */
function here(text: string): string {
  return text.replaceAll(ADDRESS, server.url);
}

function printed(language: string): string {
  const [block] = blocks(language);
  if (block === undefined) throw new Error(`The README's typed client has no block of ${language}.`);
  return block;
}

function blocks(language: string): readonly string[] {
  return Array.from(
    README.matchAll(new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``, "g")),
    ([, text = ""]) => text,
  );
}
