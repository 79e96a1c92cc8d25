import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CHROMIUM } from "../support/chromium.ts";
import { openReader, type Reader, settled } from "./reader.ts";

describe.skipIf(CHROMIUM === undefined)("searching", () => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await openReader();
  });
  afterAll(() => reader.close());

  it.each([
    ["Patr", "Nikolai Patrushev", "Patr"],
    ["باتر", "Nikolai Patrushev", "باتر"],
    ["Патр", "Nikolai Patrushev", "Патр"],
    ["习", "Xi Jinping", undefined],
    // From a later word on: most people are known by it.
    ["jinping", "Xi Jinping", "Jinping"],
    ["بينغ", "Xi Jinping", "بينغ"],
  ])("suggests while one types %s", async (typed, name, marked) => {
    const { page, shoot, complaints, close } = await reader.open("/");
    await page.getByRole("combobox", { name: "Search" }).pressSequentially(typed);
    const option = page.locator(".options [role=option]", { hasText: name });
    await option.waitFor();
    if (marked) expect(await option.locator("mark").first().textContent()).toBe(marked);
    await shoot(`suggesting-${typed}`);
    await page.keyboard.press("ArrowDown");
    expect(await page.locator(".options [aria-selected=true]").count()).toBe(1);
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/people\/pe_/);
    expect(complaints).toEqual([]);
    await close();
  });

  it("closes its suggestions at Escape, and searches at Enter", async () => {
    const { page, close } = await reader.open("/");
    await page.getByRole("combobox", { name: "Search" }).pressSequentially("Xi");
    await page.locator(".options [role=option]", { hasText: "Xi Jinping" }).waitFor();
    await page.keyboard.press("Escape");
    expect(await page.locator(".options [role=option]").count()).toBe(0);
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/search\?q=Xi$/);
    await settled(page);
    expect(await page.locator(".find.name").textContent()).toContain("Xi Jinping");
    await close();
  });

  it("marks what matches, as it stands in the text", async () => {
    const { page, close } = await reader.open(`/search?${new URLSearchParams({ q: "البحيرة" })}`);
    const marked = await page.locator(".statement-card mark, .find .snippet mark").allInnerTexts();
    expect(marked.length).toBeGreaterThan(2);
    expect(marked).toContain("البُحَيْـرَة");
    await close();
  });
});
