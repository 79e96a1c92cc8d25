import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CHROMIUM } from "../support/chromium.ts";
import { addressOf, firstDocument, type Look, openReader, type Reader } from "./reader.ts";

const LOOKS: readonly Look[] = [
  { language: "en", theme: "light", size: "desktop" },
  { language: "ar", theme: "light", size: "desktop" },
  { language: "en", theme: "dark", size: "desktop" },
  { language: "en", theme: "light", size: "phone" },
  { language: "ar", theme: "dark", size: "phone" },
];

/** Every page: its name, and how to find its address. A page that is added gets its row here. */
const PAGES: readonly (readonly [name: string, address: (reader: Reader) => Promise<string>])[] = [
  ["home", async () => "/"],
  ["article", async ({ server }) => `/articles/${await firstDocument(server)}`],
  ["statements", async () => "/statements"],
  ["pledges", async () => "/statements?act=pledge&by=Xi"],
  ["no-statements", async () => "/statements?by=Nobody"],
  ["search", async () => `/search?${new URLSearchParams({ q: "شانغهاي" })}`],
  ["search-nothing", async () => "/search?q=patr"],
  ["people", async () => "/people"],
  ["people-nobody", async () => "/people?name=Nobody"],
  ["person", ({ server }) => addressOf(server, "persons", '{ name: "Xi" }')],
  ["person-hardly-known", async () => "/people/person-zumurrudi"],
  ["organizations", async () => "/organizations?kind=intergovernmental&order=name"],
  ["organization", ({ server }) => addressOf(server, "organizations", '{ name: "China" }')],
  ["meetings", async () => "/meetings"],
  ["meetings-none", async () => "/meetings?with=Nobody"],
  ["meeting", ({ server }) => addressOf(server, "meetings", '{ participant: { name: "Xi" } }')],
  ["meeting-planned", ({ server }) => addressOf(server, "meetings", "{ status: [PLANNED] }")],
  ["meeting-nobody", async () => "/meetings/me_000000000000000000000000"],
  ["missing", async () => "/articles/ar_000000000000000000000000"],
];

// Without a browser there is nothing to look at; `CHROMIUM` names one that is elsewhere.
describe.skipIf(CHROMIUM === undefined)("every page of the reader", () => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await openReader();
  });
  afterAll(() => reader.close());

  describe.each(PAGES)("%s", (name, address) => {
    it.each(LOOKS)("in $language, $theme, on a $size: no barriers, no complaints", async (look) => {
      const opened = await reader.open(await address(reader), look);
      const { page } = opened;
      await opened.shoot(name);
      expect(await page.getAttribute("html", "lang")).toBe(look.language);
      expect(await page.getAttribute("html", "dir")).toBe(look.language === "ar" ? "rtl" : "ltr");
      expect(await opened.barriers()).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
      expect(opened.complaints).toEqual([]);
      await opened.close();
    });
  });
});
