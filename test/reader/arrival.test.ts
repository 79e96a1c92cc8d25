import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CHROMIUM } from "../support/chromium.ts";
import { openReader, type Reader, settled } from "./reader.ts";

describe.skipIf(CHROMIUM === undefined)("going from page to page", () => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await openReader();
  });
  afterAll(() => reader.close());

  it("begins at the top, and goes back to where one was", async () => {
    const { page, complaints, close } = await reader.open("/statements");
    const top = () => page.evaluate<number>("scrollY");
    await page.evaluate("scrollTo({ top: 1200, behavior: 'instant' })");
    await expect.poll(top).toBe(1200);
    await page.locator(".statement-card .name a").nth(8).click();
    await page.waitForURL(/people/);
    await settled(page);
    await expect.poll(top).toBe(0);
    expect(await page.evaluate("document.activeElement.id")).toBe("main");
    await page.goBack();
    await settled(page);
    await expect.poll(top).toBeGreaterThan(1000);
    await page.goForward();
    await settled(page);
    await expect.poll(top).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });

  it("stays where it is while filters change, and goes back filter by filter", async () => {
    const { page, close } = await reader.open("/statements");
    await page.locator(".check", { hasText: "Pledges" }).click();
    await page.waitForURL(/act=pledge/);
    await page.locator(".check", { hasText: "Hopes" }).click();
    await page.waitForURL(/act=hope/);
    await page.goBack();
    await page.waitForURL(/act=pledge$/);
    await settled(page);
    await page.locator(".statement-card .to-article").first().click();
    await page.waitForURL(/articles/);
    await page.goBack();
    await page.waitForURL(/act=pledge$/);
    await settled(page);
    expect(await page.locator("h1").textContent()).toBe("Pledges");
    await close();
  });
});
