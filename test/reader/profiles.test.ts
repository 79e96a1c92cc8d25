import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CHROMIUM } from "../support/chromium.ts";
import { crowd, HOST } from "../support/crowd.ts";
import { addressOf, openReader, type Reader, settled } from "./reader.ts";

/** What the address marks in the article, without the labels between its words. */
const MARKED_WORDS = `(() => {
  const copy = document.createElement("div");
  for (const range of CSS.highlights.get("passage") ?? []) copy.append(range.cloneContents());
  for (const label of copy.querySelectorAll(".label")) label.remove();
  return copy.textContent;
})()`;
const MARKED_IN_SIGHT = `[...CSS.highlights.get("passage")].every((range) => {
  const { top, bottom } = range.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
})`;

describe.skipIf(CHROMIUM === undefined)("who people are, and whom they met", () => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await openReader();
    await reader.server.store.put(crowd(130));
  });
  afterAll(() => reader.close());

  it("names a person in every script, each with its language and direction", async () => {
    const address = await addressOf(reader.server, "persons", '{ name: "Xi" }');
    const { page, complaints, close } = await reader.open(address);
    const names = page.locator(".facts dd.name bdi");
    const told = await names.evaluateAll((all) =>
      all.map((each) => `${each.getAttribute("lang")} ${each.getAttribute("dir")}`),
    );
    expect(told.toSorted()).toEqual(["ar rtl", "en ltr", "ru ltr", "zh ltr"]);
    expect(await page.locator(".roles li").count()).toBe(1);
    expect(complaints).toEqual([]);
    await close();
  });

  it("leads from the evidence of a post to its characters in the article", async () => {
    const address = await addressOf(reader.server, "persons", '{ name: "Xi" }');
    const { page, shoot, close } = await reader.open(address);
    const passage = page.locator(".roles .passage").first();
    const words = await passage.textContent();
    await passage.click();
    await page.waitForURL(/#char=\d+,\d+$/);
    await settled(page);
    expect(await page.evaluate(MARKED_WORDS)).toBe(words);
    expect(await page.evaluate(MARKED_IN_SIGHT)).toBe(true);
    await shoot("passage");
    await close();
  });

  it("leads from what was said, by kind, to those statements", async () => {
    const address = await addressOf(reader.server, "persons", '{ name: "Xi" }');
    const { page, close } = await reader.open(address);
    await page.locator(".kinds a", { hasText: "Pledges" }).click();
    await settled(page);
    expect(page.url()).toContain("/statements?act=pledge&by=Xi+Jinping");
    expect(await page.locator(".statement-card").count()).toBe(1);
    await close();
  });

  it.each([
    ["en", "desktop"],
    ["ar", "desktop"],
    ["en", "phone"],
    ["ar", "phone"],
  ] as const)(
    "draws whom one met in %s on a %s: within the drawing, no two names over each other",
    async (language, size) => {
      const opened = await reader.open(`/people/${HOST.id}`, { language, size });
      const { page } = opened;
      await opened.shoot("person-of-many");
      const boxes = await page.locator(".met-graph text").evaluateAll((all) =>
        all.map((each) => {
          const { left, right, top, bottom } = each.getBoundingClientRect();
          return { left, right, top, bottom };
        }),
      );
      expect(boxes.length).toBe(14);
      const frame = await page.locator(".met-graph svg").boundingBox();
      for (const [index, box] of boxes.entries()) {
        expect(box.left).toBeGreaterThanOrEqual((frame?.x ?? 0) - 1);
        expect(box.right).toBeLessThanOrEqual((frame?.x ?? 0) + (frame?.width ?? 0) + 1);
        for (const other of boxes.slice(index + 1)) {
          const apart =
            box.right <= other.left ||
            other.right <= box.left ||
            box.bottom <= other.top + 2 ||
            other.bottom <= box.top + 2;
          expect(apart, JSON.stringify([box, other])).toBe(true);
        }
      }
      expect(await opened.barriers()).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
      expect(opened.complaints).toEqual([]);
      await opened.close();
    },
  );

  it("has the same in a table, whole when asked for, and is walked by keyboard", async () => {
    const { page, close } = await reader.open(`/people/${HOST.id}`);
    const rows = page.locator('section[aria-labelledby="met"] tbody tr');
    expect(await rows.count()).toBe(10);
    await page.locator(".met-graph ~ button").click();
    expect(await rows.count()).toBe(100);
    await page.locator(".met-graph a").first().focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(/person-crowd-0$/);
    await settled(page);
    expect(await page.locator("h1").textContent()).toContain("الضيف الكريم 0");
    await close();
  });

  it("marks meetings that are planned, and those that are cancelled, by a word and a shape", async () => {
    const opened = await reader.open("/meetings?with=Ghazwan+Marsawi");
    const { page } = opened;
    await opened.shoot("meetings-of-one");
    for (const [status, word] of [
      ["PLANNED", "Planned"],
      ["CANCELLED", "Cancelled"],
      ["HELD", "Held"],
    ]) {
      const marked = page.locator(`.meeting-status[data-status="${status}"]`);
      expect(await marked.first().textContent()).toBe(word);
      expect(await marked.first().locator("svg").count()).toBe(1);
    }
    await page.locator(".filters select").first().selectOption("planned");
    await page.waitForURL(/status=planned/);
    await settled(page);
    expect(await page.locator('.meeting-card:not([data-status="PLANNED"])').count()).toBe(0);
    await page.locator(".pager a", { hasText: "Next page" }).click();
    await page.waitForURL(/after=/);
    await opened.close();
  });

  it("says in which article meetings are looked for, and can look everywhere", async () => {
    const { page, close } = await reader.open("/meetings?article=article-opening");
    await page.locator(".within button").click();
    await page.waitForURL(/meetings$/);
    await close();
  });

  it("shows a meeting of many", async () => {
    const opened = await reader.open("/meetings/meeting-crowd-summit");
    await opened.shoot("meeting-of-many");
    expect(await opened.page.locator("h1").textContent()).toMatch(/^Summit: Ghazwan Marsawi, .*12\d more$/);
    expect(await opened.barriers()).toEqual([]);
    await opened.close();
  });

  it("filters the lists while one types, by the beginning of a name or of a later word", async () => {
    const { page, complaints, close } = await reader.open("/people");
    const name = page.getByLabel("Name", { exact: true });
    await name.pressSequentially("jinp");
    await page.waitForURL(/name=jinp$/);
    await settled(page);
    expect(await page.locator(".agent-list > li").count()).toBe(1);
    // Whoever types goes on typing.
    await name.press("End");
    await page.keyboard.type("ing");
    await page.waitForURL(/name=jinping$/);
    await page.goBack();
    expect(page.url()).not.toMatch(/people/);
    expect(complaints).toEqual([]);
    await close();
  });

  it("offers the countries there is somebody of", async () => {
    const { page, close } = await reader.open("/organizations?country=KG");
    const country = page.getByLabel("Country");
    expect(await country.inputValue()).toBe("KG");
    expect((await country.locator("option").allInnerTexts()).slice(0, 2)).toEqual(["Any country", "China"]);
    await country.selectOption("");
    await page.waitForURL(/organizations$/);
    await close();
  });

  it("filters the lists, and leads to the page of who is found", async () => {
    const { page, close } = await reader.open("/people");
    const name = page.getByLabel("Name", { exact: true });
    await name.fill("习近平");
    await name.press("Enter");
    await page.waitForURL(/name=/);
    await settled(page);
    expect(await page.locator(".agent-list > li").count()).toBe(1);
    await page.locator(".agent-list h2 a").click();
    await settled(page);
    expect(await page.title()).toBe("Xi Jinping · readout");
    await close();
  });
});
