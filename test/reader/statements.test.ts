import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CHROMIUM } from "../support/chromium.ts";
import { firstDocument, openReader, type Reader, settled } from "./reader.ts";

describe.skipIf(CHROMIUM === undefined)("the statements page", () => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await openReader();
  });
  afterAll(() => reader.close());

  const address = (url: string) => url.slice(reader.server.url.length);

  it("is two clicks from the start, with a sentence in the address: all pledges by Xi", async () => {
    const { page, close } = await reader.open("/");
    await page.locator(".voices .voice", { hasText: "Xi Jinping" }).click();
    await settled(page);
    expect(address(page.url())).toBe("/statements?by=Xi+Jinping");
    expect(await page.locator(".statement-card").count()).toBe(9);
    await page.locator(".check", { hasText: "Pledges" }).click();
    await page.waitForURL(/act=pledge/);
    await settled(page);
    expect(address(page.url())).toBe("/statements?act=pledge&by=Xi+Jinping");
    expect(await page.locator("h1").textContent()).toBe("Pledges by Xi Jinping");
    expect(await page.locator(".statement-card").count()).toBe(1);
    expect(await page.title()).toBe("Pledges by Xi Jinping · readout");
    await page.locator(".to-article").click();
    await page.locator(".details", { hasText: "Pledge" }).waitFor();
    await close();
  });

  it("leads from whom a statement is about to the page of each", async () => {
    const { page, close } = await reader.open("/statements?by=Xi&act=pledge");
    expect(await page.locator(".statement-card .about .agent").allInnerTexts()).toEqual([
      "China",
      "Shanghai Cooperation Organisation",
    ]);
    await page.locator(".statement-card .about .agent").first().click();
    await page.waitForURL(/organizations/);
    await close();
  });

  it.each([
    ["by=Xi", 9],
    ["by=%D8%B4%D9%8A&act=pledge", 1],
    ["by=%E4%B9%A0%E8%BF%91%E5%B9%B3&act=hope&act=proposal", 2],
    ["about=China", 4],
    ["force=commissive&since=2018&until=2018", 4],
    ["since=2031-03-15", 2],
    ["said-to=Nobody", 0],
    ["quotation=direct", 1],
    ["article=article-undated", 1],
    ["meeting=meeting-session-7", 6],
    ["words=ferry", 1],
  ])("finds by %s", async (query, count) => {
    const { page, complaints, close } = await reader.open(`/statements?${query}`);
    expect(await page.locator(".statement-card").count()).toBe(count);
    expect(complaints).toEqual([]);
    await close();
  });

  it("marks the words that were looked for, in the content and in the words that attribute it", async () => {
    const words = new URLSearchParams({ words: "تعهد أمن" });
    const { page, shoot, complaints, close } = await reader.open(`/statements?${words}`);
    await shoot("statements-words");
    const marked = await page.locator(".statement-card blockquote mark").allInnerTexts();
    const cues = await page.locator(".statement-card .about mark").allInnerTexts();
    expect([...new Set([...marked, ...cues])].sort()).toEqual(["أمن", "تعهد"]);
    expect(complaints).toEqual([]);
    await close();
  });

  it("names somebody by the id where others have the name, and says who has it", async () => {
    const { page, shoot, barriers, close } = await reader.open("/statements?by=Wardani");
    expect(await page.locator(".statement-card").count()).toBe(5);
    await page.locator(".namesakes").waitFor();
    await shoot("statements-namesakes");
    expect(await barriers()).toEqual([]);
    await page.locator(".namesakes a").last().click();
    await page.waitForURL(/by=id:person-other-wardani$/);
    await expect.poll(() => page.locator("h1").textContent()).toBe("Statements by Wardani");
    await settled(page);
    expect(await page.locator(".statement-card").count()).toBe(1);
    expect(await page.getByRole("combobox", { name: "Speaker" }).inputValue()).toBe("Wardani");
    expect(await page.locator(".namesakes").count()).toBe(0);
    // Chosen among suggestions, too, and left at once.
    const speaker = page.getByRole("combobox", { name: "Speaker" });
    await speaker.fill("");
    await speaker.press("Enter");
    await page.waitForURL(/statements$/);
    await speaker.pressSequentially("ward");
    await page.locator('[role="option"]').nth(1).waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.waitForURL(/by=id:person-other-wardani$/);
    await settled(page);
    await expect.poll(() => speaker.inputValue()).toBe("Wardani");
    expect(page.url()).toMatch(/by=id:person-other-wardani$/);
    await page.goto(`${reader.server.url}/people/person-other-wardani`);
    await page.locator(".kinds a").first().click();
    await page.waitForURL(/by=id:person-other-wardani/);
    await close();
  });

  it("keeps what is typed in the address, and suggests names while one types", async () => {
    const { page, shoot, close } = await reader.open("/statements");
    const speaker = page.getByRole("combobox", { name: "Speaker" });
    await speaker.pressSequentially("Сагын");
    await page.locator('[role="option"]').waitFor();
    await shoot("statements-suggesting");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL(/by=Damir\+Sagynbaev/);
    await page.getByLabel("Since").fill("2018-05");
    await page.keyboard.press("Enter");
    await page.waitForURL(/since=2018-05/);
    await settled(page);
    expect(await page.locator(".statement-card").count()).toBe(6);
    await page.goBack();
    await page.waitForURL((url) => !url.search.includes("since"));
    await expect.poll(() => page.getByLabel("Since").inputValue()).toBe("");
    await close();
  });

  it("goes page by page, and back", async () => {
    const { page, close } = await reader.open("/statements");
    const first = await page.locator(".statement-card blockquote").first().textContent();
    await page.getByText("Next page").click();
    await page.waitForURL(/after=/);
    await settled(page);
    expect(await page.locator(".statement-card").count()).toBe(7);
    await page.getByText("Previous page").click();
    await page.waitForURL(/before=/);
    await settled(page);
    expect(await page.locator(".statement-card").count()).toBe(20);
    expect(await page.locator(".statement-card blockquote").first().textContent()).toBe(first);
    await close();
  });

  it("filters by what is clicked in a chart, and has the chart as a table", async () => {
    const { page, close } = await reader.open("/statements");
    await page.locator('.columns .part[title*="May 2018 · Pledge"]').click();
    await page.waitForURL(/act=pledge/);
    expect(address(page.url())).toBe("/statements?act=pledge&since=2018-05&until=2018-05");
    await page.goBack();
    await settled(page);
    await page.locator(".act-chart summary").nth(1).click();
    await page.getByRole("row", { name: "Xi Jinping" }).getByRole("link").first().click();
    await page.waitForURL(/by=Xi\+Jinping/);
    await close();
  });

  it("gives a CSV and JSON Lines of all that was found", async () => {
    const { page, close } = await reader.open("/statements?by=Xi");
    const downloaded = async (format: string) => {
      const coming = page.waitForEvent("download");
      await page.getByRole("button", { name: format }).click();
      const download = await coming;
      return [download.suggestedFilename(), readFileSync(await download.path(), "utf8")] as const;
    };
    const [csvName, csv] = await downloaded("CSV");
    expect(csvName).toBe("statements.csv");
    const [header, ...rows] = csv.trimEnd().split("\r\n");
    expect(header).toMatch(/^\uFEFFid,act,/);
    expect(rows).toHaveLength(9);
    const [linesName, lines] = await downloaded("JSON Lines");
    expect(linesName).toBe("statements.jsonl");
    const statements = lines
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(statements).toHaveLength(9);
    expect(statements[0]).toMatchObject({ speakers: [{ agent: { name: "Xi Jinping" } }] });
    await close();
  });

  it("says who may be meant by a name that nobody has, and leads there with the other filters", async () => {
    const { page, shoot, complaints, close } = await reader.open("/statements?by=jinping&act=pledge");
    await page.locator(".namesakes a").waitFor();
    await shoot("statements-may-mean");
    await page.locator(".namesakes a", { hasText: "Xi Jinping" }).click();
    await page.waitForURL(/by=Xi\+Jinping/);
    await settled(page);
    expect(await page.locator("h1").textContent()).toBe("Pledges by Xi Jinping");
    expect(complaints).toEqual([]);
    await close();
  });

  it("says in which article, or at which meeting, it looks; both can be taken away", async () => {
    const id = await firstDocument(reader.server);
    const { page, close } = await reader.open(`/statements?article=${id}&meeting=meeting-session-7`);
    await page.locator(".within", { hasText: "Report from Beijing" }).getByRole("button").click();
    await page.waitForURL(/statements\?meeting=meeting-session-7$/);
    expect(await page.locator(".within").textContent()).toMatch(/^At the meeting.* no\. 7/);
    await close();
  });

  it("says what to do where nothing is found, and what is wrong with an address", async () => {
    const nothing = await reader.open("/statements?by=Nobody&act=pledge");
    expect(await nothing.page.locator(".state").textContent()).toContain("Take one of the filters away");
    await nothing.close();
    const wrong = await reader.open("/statements?act=plege");
    expect(await wrong.page.locator('[role="alert"]').first().textContent()).toContain("PLEDGE");
    await wrong.close();
  });
});
