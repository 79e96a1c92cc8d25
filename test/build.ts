import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** Builds the program once before the tests: those of the command line, and all worker threads, run what is built. */
export function setup(): void {
  const { stdout } = spawnSync("npm", ["run", "--silent", "build"], {
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  // A type error does not keep the tests from running: `npm run check` is there to show it.
  if (!existsSync("dist/main.js")) throw new Error(`The build gave no dist/main.js:\n${stdout}`);
}
