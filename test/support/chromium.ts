import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** The system's browser, or the one that `CHROMIUM` names; undefined where there is none. */
export const CHROMIUM = [process.env.CHROMIUM, ...PLACES].find((path) => path && existsSync(path));

export function openBrowser(): Promise<Browser> {
  if (CHROMIUM === undefined) throw new Error("There is no Chromium; name one in CHROMIUM.");
  return chromium.launch({
    executablePath: CHROMIUM,
    args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update"],
  });
}
