import { readdirSync } from "node:fs";
import { createServer } from "node:net";
import { resolve } from "node:path";
import { expect, it } from "vitest";
import { readout, start } from "../support/cli.ts";
import { folderWith } from "../support/folder.ts";
import { READOUT } from "../support/texts.ts";

const WINDOWS_1256 = Uint8Array.of(0xd3, 0xe1, 0xc7, 0xe3);
const NOT_UTF_8 =
  "This is not UTF-8: the byte 0xE1 at offset 1 does not belong there. Say how it is encoded, --charset windows-1256 for one, or convert it to UTF-8.";

/** What a slip of each kind gives: exit code 1, and one sentence or two on standard error; nothing on standard output. */
it.each<[command: string, environment: Record<string, string>, message: string]>([
  ["serve", { PORT: "80000" }, 'The setting PORT is "80000", but it takes a whole number from 0 to 65535.'],
  [
    "serve",
    { NODE_ENV: "prod" },
    'The setting NODE_ENV is "prod", but it takes development, production, test. Did you mean production?',
  ],
  ["serve", { ARTICLES: "a.text" }, "a.text: There is no such file or folder. Did you mean a.txt?"],
  ["serve", { ARTICLES: "empty.txt" }, "empty.txt: This is empty. An article has at least a line of text."],
  ["serve", { ARTICLES: "pictures" }, "pictures: No article is here: no .txt, .html, .jsonl or .warc file."],
  [
    "ingest a.txt",
    { DATABASE_URL: "mysql://me:secret@host/db" },
    'The setting DATABASE_URL is "mysql://me:…@host/db", but it takes file:PATH, :memory: or postgres://USER:PASSWORD@HOST:PORT/DATABASE.',
  ],
  ["ingest a.txt b.txt", {}, "b.txt: There is no such file or folder. Did you mean a.txt?"],
  [
    "ingest a.txt --report no/such/folder",
    {},
    "The report cannot be written to no/such/folder: ENOENT: no such file or directory, open 'no/such/folder'.",
  ],
  ["extract b.txt", {}, "b.txt: There is no such file or folder. Did you mean a.txt?"],
  ["extract empty.txt", {}, "empty.txt: This is empty. An article has at least a line of text."],
  ["extract picture.png", {}, "picture.png: This is not text: it holds a NUL at offset 1; remove it."],
  ["extract old.txt", {}, `old.txt: ${NOT_UTF_8}`],
  [
    "extract old.txt --charset klingon",
    {},
    'old.txt: The charset "klingon" is not known. Convert the text to UTF-8.',
  ],
  ["extract pictures", {}, "pictures: No article is here: no .txt, .html, .jsonl or .warc file."],
  ["explain old.txt", {}, `old.txt: ${NOT_UTF_8}`],
  ["evaluate gold", {}, "gold: There is no such file or folder."],
  ["evaluate a.txt", {}, "a.txt: This is a file. Give the folder it is in."],
  ["evaluate pictures", {}, "pictures holds no annotated article: NAME.txt with NAME.gold.json beside it."],
  ["evaluate annotated", {}, "annotated/b.txt: There is no such file or folder."],
  ["evaluate pictures --record", {}, "--record needs --baseline FILE, the file to write."],
  [
    "schema --check a.txt",
    {},
    "a.txt is stale: the code has another schema. Print it anew with: npm run schema",
  ],
  [
    "schema --check none.graphql",
    {},
    "none.graphql is stale: the code has another schema. Print it anew with: npm run schema",
  ],
])("readout %s, with %j, fails with a sentence", async (command, environment, message) => {
  const folder = folderWith({
    "a.txt": READOUT,
    "empty.txt": "",
    "old.txt": WINDOWS_1256,
    "picture.png": "\x89\0",
    "pictures/picture.png": "\x89\0",
    "annotated/b.gold.json": '{"statements":[]}',
  });
  const before = readdirSync(folder);
  expect(await readout(command.split(" "), { environment, folder })).toEqual({
    code: 1,
    stdout: "",
    stderr: `${message}\n`,
  });
  expect(readdirSync(folder), "nothing half done").toEqual(before);
});

it.each<[command: string, message: RegExp]>([
  ["serf", /^error: unknown command 'serf'\n\(Did you mean serve\?\)\n/],
  ["extract", /^error: missing required argument 'file'\n/],
  ["key ad", /^error: unknown command 'ad'\n\(Did you mean add\?\)\n/],
  ["key add", /^error: missing required argument 'name'\n/],
  ["explain a.txt b.txt", /^error: too many arguments for 'explain'/],
  ["ingest a.txt --thread 2", /^error: unknown option '--thread'\n\(Did you mean --threads\?\)\n/],
  [
    "ingest a.txt --threads 0",
    /^error: option '--threads <number>' argument '0' is invalid\. It takes a whole number from 1\.\n/,
  ],
])("readout %s is a wrong use", async (command, message) => {
  const { code, stdout, stderr } = await readout(command.split(" "));
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toMatch(message);
});

it("a port in use is told before anything is read or written", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await new Promise((listening) => other.once("listening", listening));
  const address = other.address();
  const port = typeof address === "object" ? address?.port : undefined;
  const folder = folderWith({ "a.txt": READOUT });
  const environment = { PORT: String(port), HOST: "127.0.0.1", ARTICLES: "a.txt" };
  const { code, stdout, stderr } = await readout(["serve"], { environment, folder });
  other.close();
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  expect(stderr).toBe(
    `127.0.0.1:${port} is taken by another program. Stop that one, or set PORT to another port.\n`,
  );
  expect(readdirSync(folder)).toEqual(["a.txt"]);
});

it("a reader who leaves early is no failure", async () => {
  const article = resolve("data/articles/2018-05-22-beijing.txt");
  const child = start(["extract", ...Array.from({ length: 20 }, () => article)]);
  child.stdout?.once("data", () => child.stdout?.destroy());
  expect(await new Promise((done) => child.once("close", done))).toBe(0);
});
