import { expect, it } from "vitest";
import type { Document } from "../../src/ingest/document.ts";
import { articleIn } from "../../src/ingest/html/article-in.ts";
import { checkShape } from "../../src/ingest/html/check-shape.ts";
import { HEADLINE, PAGE, READOUT } from "../support/texts.ts";

const page = (body: string, facts: Document["facts"] = {}): Document => ({
  place: "x.html",
  form: "html",
  body,
  facts,
});
const paragraphs = READOUT.split("\n")
  .map((line) => `<p>${line}</p>`)
  .join("");

it("gives the article and what its page says of it", () => {
  expect(articleIn(page(PAGE))).toEqual({
    text: READOUT,
    headline: HEADLINE,
    agency: "وكالة أنباء المرسى",
    publishedOn: "2031-03-14",
    url: "https://marsa.example/2031/03/14/hiwar",
  });
});

it("believes whoever gave the page before the page", () => {
  const facts = { headline: "h", url: "https://feed.example/1", publishedOn: "2031-03-15" };
  expect(articleIn(page(PAGE, facts))).toMatchObject(facts);
});

it.each<[what: string, html: string]>([
  ["a part of a page", paragraphs],
  ["lines parted by br", `<body><div>${READOUT.replace("\n", "<br><br>")}</div></body>`],
  [
    "marks inside words",
    `<body><article>${paragraphs.replace("الورداني", "<b>الور</b>داني")}</article></body>`,
  ],
  ["white space of the source", `<body><article>${paragraphs.replaceAll(" ", "\n   ")}</article></body>`],
  [
    "scripts and styles",
    `<body><article><style>p{}</style>${paragraphs}<script>if (1 < 2) document.write("<div>")</script></article></body>`,
  ],
])("finds the text in %s", (_, html) => {
  expect(articleIn(page(html)).text).toBe(READOUT);
});

it.each<[what: string, html: string, problem: string]>([
  [
    "an empty body",
    "<html><body><div id='root'></div></body></html>",
    "No article was found in this page: its body comes out empty.",
  ],
  ["nothing at all", "", "No article was found in this page: its body comes out empty."],
  [
    "3,000 nested divs",
    "<div>".repeat(3_000),
    "The elements of this page stand more than 256 deep in one another.",
  ],
  [
    "20,000 attributes",
    `<p ${Array.from({ length: 20_000 }, (_, i) => `a${i}=1`).join(" ")}>x`,
    "A tag of this page is longer than 65536 characters.",
  ],
  [
    "a tag that does not end",
    `<p ${"<".repeat(70_000)}`,
    "A tag of this page is longer than 65536 characters.",
  ],
  ["100,000 elements", "<br>".repeat(100_000), "This page has more than 60000 elements."],
])("refuses a page of %s, at once", (_, html, problem) => {
  const begun = performance.now();
  expect(() => articleIn(page(html))).toThrow(`x.html: ${problem}`);
  expect(performance.now() - begun).toBeLessThan(1_000);
});

it.each<[what: string, piece: string]>([
  ["tags that do not end", "<"],
  ["names that do not end", "<aaaa"],
  ["attributes that do not end", '<p x="'],
  ["comments that do not end", "<!--"],
  ["scripts that do not end", "<script>"],
  ["end tags of nothing", "</"],
  ["white space", " \n"],
  ["character references", "&amp"],
])("takes time in proportion to the size of a page of %s", (_, piece) => {
  const time = (length: number) => {
    const html = piece.repeat(Math.ceil(length / piece.length));
    const begun = performance.now();
    try {
      checkShape(html, "x.html");
    } catch {}
    return performance.now() - begun;
  };
  time(100_000);
  expect(time(4_000_000)).toBeLessThan(200 + 40 * time(400_000));
});
