import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { buildSchema, type GraphQLObjectType } from "graphql";
import { describe, expect, it } from "vitest";
import { readout, start } from "../support/cli.ts";
import { misfits } from "../support/fits-schema.ts";
import { folderWith } from "../support/folder.ts";
import { PAGE, READOUT } from "../support/texts.ts";

const ARTICLE = resolve("data/articles/2018-05-22-beijing.txt");
const SCHEMA = resolve("schema/schema.graphql");

it.each([
  [],
  ["serve"],
  ["ingest"],
  ["work"],
  ["queue"],
  ["key"],
  ["key", "add"],
  ["extract"],
  ["explain"],
  ["evaluate"],
  ["schema"],
])("readout %s --help explains itself", async (...command) => {
  const { code, stdout, stderr } = await readout([...command, "--help"]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toMatch(/^Usage: readout .*\n\n[A-Z]/);
});

describe("readout extract", () => {
  it("prints an article a line, in the words of the API", async () => {
    const { code, stdout, stderr } = await readout(["extract", ARTICLE, ARTICLE]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const [first, second, ...rest] = stdout.split("\n");
    expect(rest).toEqual([""]);
    expect(second).toBe(first);
    const article = JSON.parse(first ?? "");
    const schema = buildSchema(readFileSync(SCHEMA, "utf8"));
    expect(misfits(article, schema.getType("Article") as GraphQLObjectType, schema, "article")).toEqual([]);
    const text = readFileSync(ARTICLE, "utf8");
    expect(article.text).toBe(text);
    const cues = article.statements.map(({ cue }: { cue: { startUtf16: number; endUtf16: number } }) =>
      text.slice(cue.startUtf16, cue.endUtf16),
    );
    expect(cues).toContain("تعهد");
  });

  it("reads standard input, pages and archives", async () => {
    const folder = folderWith({
      "a.html": PAGE,
      "b.jsonl": JSON.stringify({ text: READOUT, headline: "h" }),
    });
    const { stdout } = await readout(["extract", "-", "a.html", "b.jsonl"], {
      folder,
      input: READOUT,
    });
    const articles = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(articles.map(({ text }) => text)).toEqual([READOUT, READOUT, READOUT]);
    expect(articles.map(({ headline }) => headline)).toEqual([null, "الورداني: الحوار مستمر", "h"]);
    expect(articles[1]).toMatchObject({
      url: "https://marsa.example/2031/03/14/hiwar",
      publishedOn: "2031-03-14",
    });
  });

  it("goes on after a file that cannot be read, and fails in the end", async () => {
    const folder = folderWith({
      "a.txt": READOUT,
      "b.txt": "",
      "c.txt": "The ferry was late.",
      "d.txt": READOUT,
    });
    const { code, stdout, stderr } = await readout(["extract", "."], { folder });
    expect(code).toBe(1);
    expect(stdout.trim().split("\n")).toHaveLength(2);
    expect(stderr).toMatch(
      /^b\.txt: This is empty\..*\nc\.txt: The text is in none of the languages that can be read.*\n$/,
    );
  });
});

it("readout explain shows rule, cue, content and how each speaker was resolved", async () => {
  const folder = folderWith({ "a.txt": READOUT });
  const { code, stdout } = await readout(["explain", "a.txt"], { folder });
  expect(code).toBe(0);
  const shown = stdout.replace(/[\u2068\u2069]/g, "");
  expect(shown).toMatch(/^1\. \w+, INDIRECT, by rule [a-z-]+$/m);
  expect(shown).toMatch(/^ {4}cue {8}قال$/m);
  expect(shown).toMatch(/^ {4}row {8}data\/ar\/cues\.tsv:\d+$/m);
  expect(shown).toMatch(/^ {4}content {4}الحوار بين الجانبين مستمر$/m);
  expect(shown).toMatch(/^ {4}speaker {4}سالم الورداني \(FULL_NAME from ".*سالم الورداني"\)$/m);
  expect(shown).toMatch(/^ {4}speaker {4}سالم الورداني \(SHORT_NAME from "الورداني"\)\n {15}\S/m);
});

it("readout explain lets no text of an article order its lines or speak to the terminal", async () => {
  const { stdout } = await readout(["explain", "-"], {
    input: READOUT.replace("مستمر", "\u202e\u2066مس\u001b[2Jتمر"),
  });
  expect(Array.from(stdout).filter((character) => "\u202e\u2066\u001b".includes(character))).toEqual([]);
});

describe("readout evaluate", () => {
  const annotation = (act: string) =>
    JSON.stringify({
      statements: [
        {
          paragraph: 0,
          cue: "قال",
          cue_start: 29,
          content: "الحوار بين الجانبين مستمر",
          content_start: 63,
          speakers: ["سالم الورداني"],
          act: "ASSERTION",
        },
        {
          paragraph: 1,
          cue: "أكد",
          cue_start: 1,
          content: "الجانبين سيعقدان اجتماعهما القادم في الشهر المقبل",
          content_start: 18,
          speakers: ["سالم الورداني"],
          act,
        },
      ],
    });
  const folderOf = (act: string) => folderWith({ "in/a.txt": READOUT, "in/a.gold.json": annotation(act) });

  it("prints the figures and each miss with its reason", async () => {
    const { code, stdout } = await readout(["evaluate", "in"], { folder: folderOf("HOPE") });
    expect(code).toBe(0);
    expect(stdout.split("\n").map((line) => line.split(/\s{2,}/))).toEqual([
      ["article", "statements", "precision", "recall", "F1", "speaker", "act", "exact", "whole F1"],
      ["a", "2", "1.000", "1.000", "1.000", "1.000", "0.500", "1.000", "0.500"],
      ["together", "2", "1.000", "1.000", "1.000", "1.000", "0.500", "1.000", "0.500"],
      [""],
      [
        expect.stringMatching(
          /^a, paragraph 1, .أكد.: act\. It is \w+; annotated is HOPE\. Rule [a-z-]+, data\/ar\/cues\.tsv:\d+\.$/,
        ),
      ],
      [""],
    ]);
  });

  it("prints the same for programs", async () => {
    const { stdout } = await readout(["evaluate", "in", "--json"], { folder: folderOf("HOPE") });
    expect(JSON.parse(stdout)).toMatchObject({
      together: {
        counts: { gold: 2, given: 2, found: 2, speaker: 2, act: 1, exact: 2, whole: 1 },
        figures: { f1: 1, act: 0.5 },
      },
      articles: { a: { misses: [{ kind: "act", paragraph: 1, cue: "أكد" }] } },
    });
  });

  it("fails when a figure falls below a baseline, and not otherwise", async () => {
    const folder = folderWith({
      "good/a.txt": READOUT,
      "good/a.gold.json": annotation("EMPHASIS"),
      "bad/a.txt": READOUT,
      "bad/a.gold.json": annotation("HOPE"),
    });
    const baseline = ["--baseline", "figures.json"];
    expect(await readout(["evaluate", "good", ...baseline], { folder })).toMatchObject({
      code: 1,
      stderr: "figures.json holds no figures to compare with; write it with --record.\n",
    });
    expect(await readout(["evaluate", "good", ...baseline, "--record"], { folder })).toMatchObject({
      code: 0,
      stderr: "",
    });
    expect(await readout(["evaluate", "good", ...baseline], { folder })).toMatchObject({
      code: 0,
      stderr: "",
    });
    expect(await readout(["evaluate", "bad", ...baseline], { folder })).toMatchObject({
      code: 1,
      stderr: "The figure act fell from 1.000 to 0.500.\nThe figure whole fell from 1.000 to 0.500.\n",
    });
  });
});

it("readout schema prints, writes and checks the schema", async () => {
  const { code, stdout } = await readout(["schema"]);
  expect(code).toBe(0);
  expect(stdout).toContain("type Statement implements Node");
  const folder = folderWith({});
  expect(await readout(["schema", "--out", "s.graphql"], { folder })).toMatchObject({ code: 0, stdout: "" });
  expect(readFileSync(join(folder, "s.graphql"), "utf8")).toBe(stdout);
  expect(await readout(["schema", "--check", "s.graphql"], { folder })).toMatchObject({
    code: 0,
    stdout: "",
    stderr: "",
  });
});

describe("readout ingest", () => {
  const line = (counts: string) =>
    new RegExp(`^read [\\d,]+ in \\d+\\.\\d s(?: \\([\\d,]+/s\\))?: ${counts}\\n$`);

  it("keeps what is new, and says what became of each document", async () => {
    const folder = folderWith({
      "a.txt": READOUT,
      "b.html": PAGE,
      "c.txt": "",
      "d.txt": "The ferry was late.",
      "e.txt": `${READOUT}.`,
    });
    const first = await readout(["ingest", ".", "--report", "report.jsonl"], { folder });
    expect(first.code).toBe(1);
    expect(first.stdout).toMatch(line("\\d new, \\d replaced, \\d unchanged, 2 refused"));
    expect(first.stderr).toMatch(/^c\.txt: This is empty\..*$/m);
    expect(first.stderr).toMatch(/^d\.txt: The text is in none of the languages that can be read.*$/m);
    const report = readFileSync(join(folder, "report.jsonl"), "utf8")
      .trim()
      .split("\n")
      .map((json) => JSON.parse(json));
    expect(new Map(report.map(({ source, outcome }) => [source, outcome === "refused"]))).toEqual(
      new Map([
        ["a.txt", false],
        ["b.html", false],
        ["c.txt", true],
        ["d.txt", true],
        ["e.txt", false],
      ]),
    );
    expect(report.find(({ source }) => source === "e.txt")).toEqual({
      source: "e.txt",
      outcome: "new",
      articleId: expect.any(String),
    });
    expect(report.find(({ source }) => source === "c.txt").problem).toMatch(/^This is empty\./);
    expect(existsSync(join(folder, "readout.db"))).toBe(true);
  });

  it("changes nothing when it is run again", async () => {
    const folder = folderWith({ "in/a.txt": READOUT, "in/b.txt": `${READOUT}.` });
    expect(await readout(["ingest", "in"], { folder })).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(line("2 new, 0 replaced, 0 unchanged, 0 refused")),
    });
    expect(await readout(["ingest", "in"], { folder })).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(line("0 new, 0 replaced, 2 unchanged, 0 refused")),
    });
  });

  it("ends in good order when it is stopped, and goes on when it is run again", async () => {
    const lines = Array.from({ length: 1_500 }, (_, i) => JSON.stringify({ text: `${READOUT} ${i}` }));
    const folder = folderWith({ "in/a.jsonl": lines.join("\n") });
    const child = start(["ingest", "in", "--report", "report.jsonl"], { folder });
    const report = join(folder, "report.jsonl");
    const kept = () => (existsSync(report) ? readFileSync(report, "utf8").trimEnd().split("\n").length : 0);
    await expect.poll(kept, { timeout: 15_000 }).toBeGreaterThan(50);
    child.kill("SIGINT");
    const [code] = await once(child, "close");
    expect(code).toBe(1);
    const before = kept();
    expect(before).toBeLessThan(1_500);
    const { stdout } = await readout(["ingest", "in"], { folder });
    expect(stdout).toMatch(
      line(
        `${(1_500 - before).toLocaleString("en")} new, 0 replaced, ${before.toLocaleString("en")} unchanged, 0 refused`,
      ),
    );
  }, 120_000);
});

describe("readout serve", () => {
  const QUESTION =
    '{ statements(filter: { speaker: { name: "سالم الورداني" } }) { totalCount nodes { text } } }';

  it("reads the articles, says where it serves, answers, and ends in good order", async () => {
    const folder = folderWith({ "in/a.txt": READOUT, "in/b.txt": "" });
    for (const counts of ["1 new, 0 replaced, 0 unchanged", "0 new, 0 replaced, 1 unchanged"]) {
      const child = start(["serve"], { folder, environment: { PORT: "0", ARTICLES: "in" } });
      const said: string[] = [];
      for await (const line of createInterface({ input: child.stdout ?? process.stdin })) {
        said.push(line);
        if (line.startsWith("Serving")) break;
      }
      expect(said[0]).toMatch(new RegExp(`^in: read 2 in .*: ${counts}, 1 refused\\.$`));
      const address = /^Serving (http:\/\/localhost:\d+)\/ and \1\/graphql; stop with Ctrl\+C\.$/.exec(
        said[1] ?? "",
      )?.[1];
      const response = await fetch(`${address}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query: QUESTION }),
      });
      expect(await response.json()).toMatchObject({ data: { statements: { totalCount: 2 } } });
      child.kill("SIGTERM");
      expect(await once(child, "close")).toEqual([0, null]);
    }
  });
});
