import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CHROMIUM } from "../support/chromium.ts";
import { firstDocument, openReader, type Reader, settled } from "./reader.ts";

describe.skipIf(CHROMIUM === undefined)("the article page", () => {
  let reader: Reader;
  let path: string;
  beforeAll(async () => {
    reader = await openReader();
    path = `/articles/${await firstDocument(reader.server)}`;
  });
  afterAll(() => reader.close());

  it("shows who knows no Arabic who said what kind of thing", async () => {
    const { page, close } = await reader.open(path);
    const labels = await page.locator(".text .label .wide").allInnerTexts();
    expect(labels).toHaveLength(18);
    expect(labels[0]).toBe("Xi Jinping: Proposal");
    expect(labels).toContain("Xi Jinping: Pledge");
    expect(labels).toContain("Nikolai Patrushev and Damir Sagynbaev: Thanks");
    await close();
  });

  it("shows the text as printed: what is selected and copied is the article, without labels", async () => {
    const { page, close } = await reader.open(path);
    const text = await page.evaluate<string>(
      "[...document.querySelectorAll('.text p')].map((p) => { const copy = p.cloneNode(true); for (const label of copy.querySelectorAll('.label')) label.remove(); return copy.textContent; }).join('\\n')",
    );
    const { readFileSync } = await import("node:fs");
    const lines = readFileSync("data/articles/2018-05-22-beijing.txt", "utf8").split("\n").filter(Boolean);
    expect(text.split("\n")).toEqual(lines);
    expect(await page.locator(".text").getAttribute("dir")).toBe("rtl");
    expect(await page.evaluate("getComputedStyle(document.querySelector('.text .label')).userSelect")).toBe(
      "none",
    );
    await close();
  });

  it("tells of a passage that is pointed at: speaker, post, act, how the speaker is known, and the rule", async () => {
    const { page, shoot, close } = await reader.open(path);
    const pledge = page.locator(".mark.cue", { hasText: "تعهد" });
    await pledge.hover();
    const details = page.locator(".details");
    expect(await details.textContent()).toMatch(
      /Xi Jinping[\s\S]*Pledge[\s\S]*part of the name[\s\S]*الرئيس الصيني[\s\S]*China/,
    );
    expect(await details.locator("code").textContent()).not.toBe("");
    await pledge.click();
    await page.mouse.move(0, 0);
    expect(await details.isVisible()).toBe(true);
    await shoot("article-chosen");
    await close();
  });

  it("shows all that a speaker said, pointed at in the text or chosen beside it", async () => {
    const { page, shoot, close } = await reader.open(path);
    await page.locator(".mark.speaker", { hasText: "يانغ" }).hover();
    expect(await page.locator(".statement-list li").count()).toBe(1);
    await page.mouse.move(0, 0);
    expect(await page.locator(".statement-list li").count()).toBe(18);
    await page.locator(".speakers button", { hasText: "Damir Sagynbaev" }).click();
    await page.mouse.move(0, 0);
    expect(await page.locator(".statement-list li").count()).toBe(6);
    expect(await page.locator(".details h2").first().textContent()).toBe("Damir Sagynbaev");
    await shoot("article-speaker");
    await close();
  });

  it("opens a sheet on a phone, for a speaker that is tapped and for what was said", async () => {
    const opened = await reader.open(path, { size: "phone" });
    const { page } = opened;
    await page.locator(".mark.speaker", { hasText: "باتروشيف" }).last().tap();
    const sheet = page.locator(".details");
    expect(await sheet.locator("h2").first().textContent()).toBe("Nikolai Patrushev");
    expect(await sheet.locator(".statement-list li").count()).toBe(8);
    const { y, height } = (await sheet.boundingBox()) ?? { y: 0, height: 0 };
    expect(y + height).toBe(844);
    expect(await opened.barriers()).toEqual([]);
    await opened.shoot("article-speaker-sheet");
    await sheet.locator(".statement-list a", { hasText: "Commitment" }).tap();
    await page.waitForURL(/#st_/);
    expect(await sheet.textContent()).toContain("Commits the speaker");
    await opened.shoot("article-statement-sheet");
    await sheet.locator(".close").tap();
    expect(await sheet.count()).toBe(0);
    await opened.close();
  });

  it("is worked by keyboard alone", async () => {
    const { page, close } = await reader.open(path);
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.className")).toBe("skip");
    await page.locator(".text .label").first().focus();
    expect(await page.locator(".details").textContent()).toContain("Proposal");
    await page.keyboard.press("Tab");
    expect(await page.locator(".details").textContent()).toContain("Hope");
    await page.keyboard.press("Enter");
    expect(page.url()).toMatch(/#st_[0-9a-f]+$/);
    // The keyboard goes on where it is told of, and back to the text.
    await expect.poll(() => page.evaluate("document.activeElement.className")).toBe("details");
    await page.keyboard.press("Escape");
    expect(await page.locator(".details[data-chosen=true]").count()).toBe(0);
    expect(await page.evaluate("document.activeElement.className")).toBe("label");
    await close();
  });

  it("has an address for each statement, which leads to it", async () => {
    const first = await reader.open(path);
    await first.page.locator(".statement-list a", { hasText: "Pledge" }).click();
    const address = first.page.url();
    expect(address).toMatch(/#st_[0-9a-f]+$/);
    await first.close();
    const second = await reader.open(address.slice(reader.server.url.length), { size: "phone" });
    await second.page.locator(".details").waitFor();
    expect(await second.page.locator(".details").textContent()).toContain("Pledge");
    const top = await second.page.evaluate<number>(
      "document.getElementById(location.hash.slice(1)).getBoundingClientRect().top",
    );
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(844);
    await second.page.screenshot({ path: "test/screenshots/article-shared-phone.png" });
    await second.close();
  });

  it("copies a statement as a citation with its evidence, and as a Web Annotation", async () => {
    const { page, close } = await reader.open(path);
    await page.locator(".statement-list a", { hasText: "Pledge" }).click();
    const copied = async (button: string) => {
      await page.locator(".copy button", { hasText: button }).click();
      await page.locator(".copy", { hasText: "Copied" }).waitFor();
      return page.evaluate<string>("navigator.clipboard.readText()");
    };
    const citation = await copied("citation");
    expect(citation).toContain("Xi Jinping (Pledge)");
    expect(citation).toContain("“بمواصلة الصين");
    expect(citation).toContain("characters 1859–2036");
    expect(citation).toContain(page.url());

    await page.locator(".close").click();
    await page.locator(".statement-list a", { hasText: "Pledge" }).click();
    const annotation = JSON.parse(await copied("Annotation"));
    expect(annotation).toMatchObject({
      "@context": "http://www.w3.org/ns/anno.jsonld",
      id: page.url(),
      type: "Annotation",
      target: [
        {
          source: reader.server.url + path,
          selector: [
            { type: "TextPositionSelector", start: 1859, end: 2036 },
            { type: "TextQuoteSelector", prefix: expect.any(String), suffix: expect.any(String) },
          ],
        },
      ],
    });
    await close();
  });

  it("marks statements in statements", async () => {
    const { page, complaints, shoot, close } = await reader.open("/articles/article-opening");
    const nested = page.locator('.mark.content[data-depth="1"]').first();
    await nested.hover();
    expect(await page.locator(".details").textContent()).toContain("Inside a statement of");
    await shoot("article-nested");
    expect(complaints).toEqual([]);
    await close();
  });

  it("opens the query behind it in the playground, with its variables", async () => {
    const { page, complaints, close } = await reader.open(path);
    await page.locator(".behind a", { hasText: "StatementsOfArticle" }).click();
    await page.waitForSelector(".graphiql-execute-button");
    await page.click(".graphiql-execute-button");
    await page.waitForSelector(".result-window >> text=PROPOSAL");
    expect(complaints).toEqual([]);
    await close();
  });

  it("shows what was read meanwhile, without a restart", async () => {
    const { page, close } = await reader.open("/");
    expect(await page.locator(".article-card").count()).toBe(4);
    const { ingestOne } = await import("../../src/ingest/ingest-one.ts");
    await ingestOne(reader.server.store, {
      text: "مرسى الزعفران 2 أبريل 2031 / قال وزير الموانئ في جمهورية البحيرات سالم الورداني إن الميناء سيفتح غدا.",
    });
    await page.reload();
    await settled(page);
    expect(await page.locator(".article-card").count()).toBe(5);
    await close();
  });
});
