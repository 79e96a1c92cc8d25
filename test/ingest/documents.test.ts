import { chmodSync, mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { documentsOf } from "../../src/ingest/documents.ts";
import { sourcesNamed } from "../../src/ingest/sources.ts";
import { folderWith } from "../support/folder.ts";
import { gathered } from "../support/gathered.ts";
import { HEADLINE, PAGE, READOUT } from "../support/texts.ts";
import { warcBlock, warcGz, warcRecord } from "../support/warc.ts";

/** What the sources give: what it is called below the folder, and the text or the reason. */
async function given(
  folder: string,
  names: readonly string[],
  charset?: string,
): Promise<Record<string, string>> {
  const sources = await sourcesNamed(names.map((name) => join(folder, name)));
  const documents = await gathered(documentsOf(sources, charset === undefined ? {} : { charset }));
  return Object.fromEntries(
    documents.map((document) => [
      document.place.replace(`${folder}/`, ""),
      "problem" in document ? `refused: ${document.problem}` : document.body,
    ]),
  );
}

describe("a name on the command line", () => {
  const files = {
    "b.txt": "b",
    "a.txt": "a",
    "A.TXT": "A",
    "page.html": PAGE,
    "lines.jsonl": '{"text":"l"}',
    "year/month/c.txt": "c",
    ".hidden.txt": "h",
    ".git/d.txt": "d",
    "feed.xml": "<rss></rss>",
    "picture.png": "p",
    notes: "n",
    "empty/picture.png": "p",
  };

  it.each<[what: string, names: string[], found: string[]]>([
    ["a file", ["a.txt"], ["a.txt"]],
    ["a file without an ending", ["notes"], ["notes"]],
    ["several, in their order", ["b.txt", "a.txt"], ["b.txt", "a.txt"]],
    ["a folder", ["."], ["A.TXT", "a.txt", "b.txt", "lines.jsonl:1", "page.html", "year/month/c.txt"]],
    ["a folder in it", ["year"], ["year/month/c.txt"]],
    ["a pattern", ["*.txt"], ["a.txt", "b.txt"]],
    ["a pattern over folders", ["**/c.*"], ["year/month/c.txt"]],
    ["a pattern for what has another ending", ["not*"], ["notes"]],
  ])("is %s", async (_, names, found) => {
    expect(Object.keys(await given(folderWith(files), names))).toEqual(found);
  });

  it.each<[name: string, problem: string]>([
    ["c.txt", "There is no such file or folder. Did you mean FOLDER/a.txt?"],
    ["year/moth", "There is no such file or folder. Did you mean FOLDER/year/month?"],
    ["a.txt/b", "There is no such file or folder."],
    ["empty", "No article is here: no .txt, .html, .jsonl or .warc file."],
    ["*.doc", "No article is here: no .txt, .html, .jsonl or .warc file."],
    ["gone/*.txt", "There is no such file or folder."],
  ])("%s is refused before anything is read", async (name, problem) => {
    const folder = folderWith(files);
    await expect(given(folder, ["a.txt", name])).rejects.toMatchObject({
      problem: problem.replace("FOLDER", folder),
    });
  });

  it.each(["file:///etc/passwd", "ftp://marsa.example/x", "gopher://marsa.example"])(
    "%s is no source",
    async (name) => {
      await expect(sourcesNamed([name])).rejects.toMatchObject({
        place: name,
        problem: "Addresses begin with http:// or https://. Give a file by its path.",
      });
    },
  );

  it("does not follow links out of a folder", async () => {
    const folder = folderWith({ "in/a.txt": "a", "out/b.txt": "b" });
    symlinkSync(join(folder, "out"), join(folder, "in", "link"));
    symlinkSync(folder, join(folder, "in", "round"));
    expect(Object.keys(await given(folder, ["in"]))).toEqual(["in/a.txt"]);
  });
});

describe("a file that cannot be used is refused, and the rest goes on", () => {
  it.each<[what: string, name: string, content: string | Uint8Array, problem: string]>([
    ["empty", "b.txt", "", "This is empty. An article has at least a line of text."],
    ["white space", "b.txt", " \n ", "This holds only white space. An article has at least a line of text."],
    [
      "binary",
      "b.txt",
      Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0),
      "This is not text: it holds a NUL at offset 4; remove it.",
    ],
    [
      "Windows-1256",
      "b.txt",
      Uint8Array.of(0xd3, 0xe1, 0xc7, 0xe3),
      "This is not UTF-8: the byte 0xE1 at offset 1 does not belong there. Say how it is encoded, --charset windows-1256 for one, or convert it to UTF-8.",
    ],
    [
      "a line of 100 MB",
      "b.txt",
      Buffer.alloc(100_000_000, "x"),
      "This is longer than 1 MB, more than any article. Split it into one file an article.",
    ],
    [
      "a page of 9 MB",
      "b.html",
      Buffer.alloc(9_000_000, "x"),
      "This is longer than 8 MB, more than any article. Split it into one file an article.",
    ],
    [
      "no gzip",
      "b.warc.gz",
      "hello\n",
      "Damaged after 0 records, and not read from there: incorrect header check.",
    ],
    [
      "no archive",
      "b.warc",
      "hello\n",
      "Damaged after 0 records, and not read from there: no record begins where one should.",
    ],
  ])("%s", async (_, name, content, problem) => {
    const folder = folderWith({ "a.txt": READOUT, [name]: content, "c.txt": READOUT });
    expect(await given(folder, ["."])).toEqual({
      "a.txt": READOUT,
      [name]: `refused: ${problem}`,
      "c.txt": READOUT,
    });
  });

  it("one that may not be read", async (context) => {
    if (process.getuid?.() === 0) context.skip("nothing is forbidden to root");
    const folder = folderWith({ "a.txt": READOUT, "b.txt": READOUT });
    chmodSync(join(folder, "b.txt"), 0);
    expect((await given(folder, ["."]))["b.txt"]).toMatch(/^refused: This may not be read/);
  });

  it("a folder called like a text", async () => {
    const folder = folderWith({ "a.txt": READOUT });
    mkdirSync(join(folder, "b.txt"));
    expect(await given(folder, ["."])).toEqual({ "a.txt": READOUT });
  });
});

it("reads text in the charset it is told", async () => {
  const folder = folderWith({ "a.txt": Uint8Array.of(0xd3, 0xe1, 0xc7, 0xe3) });
  expect(await given(folder, ["a.txt"], "windows-1256")).toEqual({ "a.txt": "سلام" });
});

describe("JSON Lines", () => {
  it("give a document a line, with what is said of it", async () => {
    const facts = { url: "https://marsa.example", headline: HEADLINE, agency: "المرسى", language: "ar" };
    const lines = [
      { text: READOUT, ...facts, publishedOn: "2031-03-14T23:30:00+03:00", other: 1 },
      { html: PAGE, headline: "" },
      { text: "x", publishedOn: "unknown" },
    ];
    const folder = folderWith({ "a.jsonl": `${lines.map((line) => JSON.stringify(line)).join("\r\n")}\n\n` });
    expect(await gathered(documentsOf(await sourcesNamed([folder])))).toEqual([
      {
        place: `${folder}/a.jsonl:1`,
        form: "text",
        body: READOUT,
        facts: { ...facts, publishedOn: "2031-03-14" },
      },
      { place: `${folder}/a.jsonl:2`, form: "html", body: PAGE, facts: {} },
      { place: `${folder}/a.jsonl:3`, form: "text", body: "x", facts: { publishedOn: "unknown" } },
    ]);
  });

  it.each<[what: string, line: string | Uint8Array, problem: RegExp]>([
    ["no JSON", "{text: 1}", /^refused: This line is not JSON: /],
    ["a list", "[]", /^refused: This line is no JSON object\. Write \{"text": "…"\}\.$/],
    ["null", "null", /^refused: This line is no JSON object\./],
    [
      "neither text nor html",
      '{"headline":"x"}',
      /^refused: There is no "text" and no "html" in this object\.$/,
    ],
    ["a number for a text", '{"text":1}', /^refused: "text" is not a text\. Write it in quotation marks\.$/],
    ["another charset", Uint8Array.of(0xd3, 0xe1), /^refused: This is not UTF-8: /],
    ["100 MB", Buffer.alloc(100_000_000, "x"), /^refused: This line is longer than 8 MB\.$/],
  ])("refuse a line of %s, and go on", async (_, line, problem) => {
    const good = Buffer.from('{"text":"x"}\n');
    const folder = folderWith({
      "a.jsonl": Buffer.concat([good, Buffer.from(line), Buffer.from("\n"), good]),
    });
    const before = process.memoryUsage().rss;
    expect(await given(folder, ["a.jsonl"])).toEqual({
      "a.jsonl:1": "x",
      "a.jsonl:2": expect.stringMatching(problem),
      "a.jsonl:3": "x",
    });
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000);
  });
});

describe("a web archive", () => {
  const page = warcRecord({ url: "https://marsa.example/1", body: PAGE });
  const others = [
    warcBlock({ "WARC-Type": "warcinfo" }, Buffer.from("software: x")),
    warcBlock({ "WARC-Type": "request", "WARC-Target-URI": "x:1" }, Buffer.from("GET / HTTP/1.1\r\n\r\n")),
    warcRecord({ url: "x:2", status: 404, body: PAGE }),
    warcRecord({ url: "x:3", headers: { "content-type": "image/png" }, body: Buffer.alloc(1_000_000) }),
  ];

  it.each<[what: string, name: string, content: Buffer]>([
    ["plain", "a.warc", Buffer.concat([...others, page])],
    ["compressed by record", "a.warc.gz", warcGz([...others, page])],
    ["compressed as a whole", "a.warc.gz", gzipSync(Buffer.concat([...others, page]))],
  ])("%s gives its pages", async (_, name, content) => {
    const folder = folderWith({ [name]: content });
    expect(await gathered(documentsOf(await sourcesNamed([folder])))).toEqual([
      {
        place: `${folder}/${name} (https://marsa.example/1)`,
        form: "html",
        body: PAGE,
        facts: { url: "https://marsa.example/1" },
      },
    ]);
  });

  it.each<[what: string, headers: Record<string, string>, body: Uint8Array | string, text: string]>([
    ["compressed", { "content-encoding": "gzip" }, gzipSync("<p>x"), "<p>x"],
    ["in chunks", { "transfer-encoding": "chunked" }, "3\r\n<p>\r\n1\r\nx\r\n0\r\n\r\n", "<p>x"],
    [
      "in Windows-1256",
      { "content-type": "text/html; charset=windows-1256" },
      Uint8Array.of(0xd3, 0xe1, 0xc7, 0xe3),
      "سلام",
    ],
    [
      "in another charset than it declares",
      { "content-type": "text/html; charset=utf-8" },
      Uint8Array.of(0xd3, 0xe1),
      "refused: This is not UTF-8",
    ],
    [
      "a gzip bomb",
      { "content-encoding": "gzip" },
      gzipSync(Buffer.alloc(200_000_000)),
      "refused: This page is longer than 8 MB.",
    ],
    ["too large", {}, Buffer.alloc(9_000_000, "x"), "refused: This page is longer than 8 MB."],
    [
      "damaged",
      { "content-encoding": "gzip" },
      "no gzip",
      "refused: The compressed content of this page is damaged.",
    ],
  ])("gives a page that is %s, or its reason, and goes on", async (_, headers, body, text) => {
    const record = warcRecord({ url: "u:1", headers: { "content-type": "text/html", ...headers }, body });
    const folder = folderWith({ "a.warc.gz": warcGz([record, warcRecord({ url: "u:2", body: "y" })]) });
    expect(await given(folder, ["a.warc.gz"])).toEqual({
      "a.warc.gz (u:1)": expect.stringContaining(text),
      "a.warc.gz (u:2)": "y",
    });
  });

  it.each<[what: string, name: string, damage: Buffer, problem: RegExp]>([
    [
      "a bomb",
      "a.warc.gz",
      gzipSync(warcRecord({ url: "u:1", body: Buffer.alloc(300_000_000) })),
      /^refused: A record expands to more than 32 MB from \d+ bytes\. The rest of the file was not read\.$/,
    ],
    [
      "headers without end",
      "a.warc.gz",
      gzipSync(Buffer.from(`WARC/1.0\r\nX: ${"x".repeat(5_000_000)}`)),
      /^refused: The headers of a record are longer than 1 MB\. The rest of the file was not read\.$/,
    ],
    [
      "an archive cut off",
      "a.warc.gz",
      warcGz([page]).subarray(0, 200),
      /^refused: Damaged after 1 records, and not read from there: unexpected end of file\.$/,
    ],
  ])("ends at %s with what came before, within 2 s", async (_, name, damage, problem) => {
    const folder = folderWith({ [name]: Buffer.concat([warcGz([page]), damage]), "b.txt": "b" });
    const before = process.memoryUsage().rss;
    const begun = performance.now();
    expect(await given(folder, ["."])).toEqual({
      [`${name} (https://marsa.example/1)`]: PAGE,
      [name]: expect.stringMatching(problem),
      "b.txt": "b",
    });
    expect(performance.now() - begun).toBeLessThan(2_000);
    expect(process.memoryUsage().rss - before).toBeLessThan(150_000_000);
  });
});
