import { spawn, spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { readout } from "../support/cli.ts";
import { folderWith } from "../support/folder.ts";
import { READOUT } from "../support/texts.ts";

const ESCAPE = String.fromCharCode(0x1b);
const COUNT = 400;
const texts = () =>
  folderWith(Object.fromEntries(Array.from({ length: COUNT }, (_, i) => [`in/${i}.txt`, `${READOUT} ${i}`])));
/** Gives a program a terminal of its own; of util-linux, which most systems have. */
const scriptMissing = spawnSync("script", ["--version"]).status !== 0;

describe("how far an intake has come", { timeout: 60_000 }, () => {
  it("stands in lines of plain text where nobody watches a terminal", async () => {
    const { code, stdout, stderr } = await readout(["ingest", "in"], { folder: texts() });
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^read 400 in [\d.]+ s \(\d+\/s\): 400 new, 0 replaced, 0 unchanged, 0 refused\n$/,
    );
    expect(stderr).not.toContain("\r");
    expect(stderr).not.toContain(ESCAPE);
    for (const line of stderr.split("\n").filter(Boolean)) expect(line).toMatch(/^read \d+ in /);
  });

  it.skipIf(scriptMissing)("is a bar on a terminal, which is gone in the end", async () => {
    const command = `"${process.execPath}" "${resolve("dist/main.js")}" ingest in`;
    const child = spawn("script", ["-qefc", command, "/dev/null"], { cwd: texts(), stdio: "pipe" });
    const pieces: Buffer[] = [];
    child.stdout.on("data", (piece: Buffer) => pieces.push(piece));
    const code = await new Promise((done) => child.once("close", done));
    const shown = Buffer.concat(pieces).toString();
    expect(code).toBe(0);
    const states = shown.split(`\r${ESCAPE}[K`);
    expect(states.filter((state) => /^\[[#-]{24}\] \d+ % read [\d,]+ in /.test(state))).not.toEqual([]);
    expect(states.at(-1)).toMatch(/^read 400 in .*: 400 new, .*\r?\n$/);
  });
});
