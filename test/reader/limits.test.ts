import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { bulkGraphs } from "../support/bulk.ts";
import { CHROMIUM } from "../support/chromium.ts";
import { openReader, type Reader, settled } from "./reader.ts";

describe.skipIf(CHROMIUM === undefined)("a reader of much", () => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await openReader();
    const many = [...bulkGraphs({ count: 60 }), ...bulkGraphs({ from: 60, count: 1, statementsEach: 60 })];
    await Promise.all(many.map((graph) => reader.server.store.put(graph)));
  });
  afterAll(() => reader.close());

  it("shows all statements of a long article, which come page after page", async () => {
    const { page, complaints, close } = await reader.open("/articles/article-bulk-60");
    await expect.poll(() => page.locator(".text .label").count(), { timeout: 10_000 }).toBe(60);
    expect(await page.locator(".arriving").count()).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });

  it("downloads every statement, of however many pages", async () => {
    const { page, close } = await reader.open("/statements");
    const total = Number(/\d+/.exec((await page.locator("header .meta").textContent()) ?? "")?.[0]);
    expect(total).toBeGreaterThan(300);
    const coming = page.waitForEvent("download");
    await page.getByRole("button", { name: "JSON Lines" }).click();
    const lines = readFileSync(await (await coming).path(), "utf8")
      .trimEnd()
      .split("\n");
    expect(new Set(lines.map((line) => JSON.parse(line).id)).size).toBe(total);
    await close();
  });

  it("counts by the year where months are many", async () => {
    const { page, shoot, barriers, close } = await reader.open("/statements");
    await shoot("statements-many");
    const labels = await page.locator(".columns .bar-label").allTextContents();
    expect(labels.length).toBeLessThanOrEqual(36);
    expect(await barriers()).toEqual([]);
    await close();
  });
});

describe.skipIf(CHROMIUM === undefined)("where something is wrong", () => {
  it("says that the server cannot be reached, and shows the page once it can", async () => {
    const reader = await openReader();
    onTestFinished(() => reader.close().catch(() => undefined));
    const { page, context } = await reader.open("/");
    await context.setOffline(true);
    await page.getByRole("link", { name: "Statements", exact: true }).click();
    const problem = page.getByRole("alert").first();
    await problem.waitFor();
    expect(await problem.textContent()).toContain("The server cannot be reached.");
    await page.screenshot({ path: "test/screenshots/unreachable.png" });
    await context.setOffline(false);
    // The list and the charts are two questions.
    for (const _ of [1, 2]) await page.getByRole("button", { name: "Try again" }).first().click();
    await settled(page);
    await expect.poll(() => page.locator(".statement-card").count()).toBe(20);
  });

  it("says how long to wait where too much was asked", async () => {
    const reader = await openReader({ limits: { costPerMinute: 10 } });
    onTestFinished(() => reader.close());
    const { page } = await reader.open("/");
    const problem = page.getByRole("alert").first();
    await problem.waitFor();
    expect(await problem.textContent()).toMatch(/asks to wait \d+ second/);
  });
});
