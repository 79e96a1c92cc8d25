import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PUBLIC_ONLY } from "../../src/ingest/web/guard.ts";
import { readAddress } from "../../src/ingest/web/read-address.ts";
import { gathered } from "../support/gathered.ts";
import { HEADLINE, PAGE, READOUT } from "../support/texts.ts";
import { openWebsite, redirectTo, type Website } from "../support/website.ts";

/** This machine alone, as the sites of these tests are on it. */
const loopbackOnly = (address: string) => address === "127.0.0.1";

const RSS = `<?xml version="1.0" encoding="windows-1256"?><rss version="2.0"><channel><title>x</title>
<item><title>${HEADLINE}</title><link>/page</link><pubDate>Fri, 14 Mar 2031 23:30:00 +0300</pubDate></item>
<item><title>missing</title><link>/missing</link></item>
<item><title>inside</title><link>http://10.0.0.1/</link></item>
<item><title>a file</title><link>file:///etc/passwd</link></item>
<item><title>nowhere</title></item></channel></rss>`;
const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom"><title>x</title><entry><title>${HEADLINE}</title>
<link rel="enclosure" href="/sound"/><link rel="alternate" href="/page"/><published>2031-03-14T23:30:00Z</published></entry></feed>`;

let site: Website;
beforeAll(async () => {
  site = await openWebsite({
    "/page": { type: "text/html", body: PAGE },
    "/text": { type: "text/plain; charset=utf-8", body: READOUT },
    "/windows-1256": {
      type: "text/html; charset=windows-1256",
      body: Uint8Array.from([...Buffer.from("<p>"), 0xd3, 0xe1, 0xc7, 0xe3]),
    },
    "/gzip": (_, response) =>
      response
        .writeHead(200, { "content-type": "text/html", "content-encoding": "gzip" })
        .end(gzipSync(PAGE)),
    "/rss": { type: "application/rss+xml", body: Buffer.from(windows1256(RSS)) },
    "/atom": { type: "text/xml", body: ATOM },
    "/moved": redirectTo("/page"),
    "/round": redirectTo("/round"),
    "/to-link-local": redirectTo("http://169.254.169.254/latest/meta-data/"),
    "/to-file": redirectTo("file:///etc/passwd"),
    "/to-loopback-v6": redirectTo("http://[::1]/"),
    "/bomb": (_, response) =>
      response
        .writeHead(200, { "content-type": "text/html", "content-encoding": "gzip" })
        .end(gzipSync(Buffer.alloc(200_000_000))),
    "/endless": (_, response) => {
      response.writeHead(200, { "content-type": "text/html" });
      const write = () => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536, "x"))) {}
        response.once("drain", write);
      };
      write();
    },
    "/image": { type: "image/png", body: "x" },
    "/no-feed": { type: "application/rss+xml", body: "<html></html>" },
  });
});
afterAll(() => site.close());

/** Only what the feed of these tests needs: ASCII, and letters from alef to ya by their place in the code page. */
function windows1256(text: string): number[] {
  const decoder = new TextDecoder("windows-1256");
  const codes = new Map(
    Array.from({ length: 256 }, (_, code) => [decoder.decode(Uint8Array.of(code)), code]),
  );
  return Array.from(text, (character) => codes.get(character) ?? 0x3f);
}

it.each<[path: string, form: string, body: string]>([
  ["/page", "html", PAGE],
  ["/text", "text", READOUT],
  ["/windows-1256", "html", "<p>سلام"],
  ["/gzip", "html", PAGE],
])("%s gives one document", async (path, form, body) => {
  const url = site.address + path;
  expect(await gathered(readAddress(url, loopbackOnly))).toEqual([
    { place: url, form, body, facts: { url } },
  ]);
});

it("follows a redirect, and names the page by where it is", async () => {
  const [document] = await gathered(readAddress(`${site.address}/moved`, loopbackOnly));
  expect(document).toMatchObject({ place: `${site.address}/moved`, facts: { url: `${site.address}/page` } });
});

it("reads the pages that a feed leads to, with what the feed says of them", async () => {
  const url = `${site.address}/page`;
  expect(await gathered(readAddress(`${site.address}/rss`, loopbackOnly))).toEqual([
    { place: url, form: "html", body: PAGE, facts: { url, headline: HEADLINE, publishedOn: "2031-03-14" } },
    { place: `${site.address}/missing`, problem: "The server answered 404 Not Found", kind: "UNREACHABLE" },
    {
      place: "http://10.0.0.1/",
      problem: "This leads to 10.0.0.1, which is no public address; it was not fetched.",
      kind: "UNREACHABLE",
    },
    {
      place: "file:///etc/passwd",
      problem: "Addresses begin with http: or https:, not file:",
      kind: "UNREACHABLE",
    },
  ]);
  expect(await gathered(readAddress(`${site.address}/atom`, loopbackOnly))).toMatchObject([
    { place: url, facts: { url, headline: HEADLINE, publishedOn: "2031-03-14" } },
  ]);
});

it.each<[path: string, problem: string]>([
  ["/nothing", "The server answered 404 Not Found"],
  ["/image", "The server sent image/png, neither a page, a text nor a feed."],
  ["/no-feed", "This is no feed that can be read: Unrecognized feed format."],
  ["/round", "This is redirected more than 5 times."],
  ["/bomb", "The answer is longer than 8 MB."],
  ["/endless", "The answer is longer than 8 MB."],
  ["/to-link-local", "This leads to 169.254.169.254, which is no public address; it was not fetched."],
  ["/to-loopback-v6", "This leads to ::1, which is no public address; it was not fetched."],
  ["/to-file", "Addresses begin with http: or https:, not file:"],
])("%s is refused", async (path, problem) => {
  const place = site.address + path;
  const before = process.memoryUsage().rss;
  await expect(gathered(readAddress(place, loopbackOnly))).rejects.toMatchObject({ place, problem });
  expect(process.memoryUsage().rss - before).toBeLessThan(150_000_000);
});

describe("an address of this machine or its network", () => {
  it.each([
    "http://127.0.0.1:PORT/page",
    "http://127.1:PORT/page",
    "http://0x7f000001:PORT/page",
    "http://2130706433:PORT/page",
    "http://0:PORT/page",
    "http://[::1]:PORT/page",
    "http://[::ffff:127.0.0.1]:PORT/page",
    "http://[::ffff:7f00:1]:PORT/page",
    "http://localhost:PORT/page",
    "http://169.254.169.254/latest/meta-data/",
    "http://192.168.0.1/",
  ])("%s is refused before connecting", async (template) => {
    const before = site.visits.length;
    const address = template.replace("PORT", String(site.port));
    await expect(gathered(readAddress(address, PUBLIC_ONLY))).rejects.toMatchObject({
      place: address,
      problem: expect.stringMatching(/^This leads to \S+, which is no public address; it was not fetched\.$/),
    });
    expect(site.visits).toHaveLength(before);
  });

  it("is refused when its name leads there only once it is looked up again", async () => {
    let looks = 0;
    const changingItsMind = () => looks++ === 0;
    const address = `http://localhost:${site.port}/moved`;
    await expect(gathered(readAddress(address, changingItsMind))).rejects.toMatchObject({ place: address });
    expect(site.visits.at(-1)).not.toBe("/page");
  });
});
