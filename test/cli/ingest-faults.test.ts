import { execFile } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import Libsql from "libsql";
import { describe, expect, it } from "vitest";
import { openStore } from "../../src/store/stores.ts";
import { readout, start } from "../support/cli.ts";
import { folderWith } from "../support/folder.ts";
import { graphLines } from "../support/graph-digest.ts";
import { READOUT } from "../support/texts.ts";

/** Two are enough to see that it holds; `KILL_ROUNDS=25` asks for more. */
const ROUNDS = Number(process.env.KILL_ROUNDS ?? 2);
const COUNT = 150;

const LINES = Array.from({ length: COUNT }, (_, i) => JSON.stringify({ text: `${READOUT} ${i}` })).join("\n");

async function graphIn(folder: string): Promise<string[]> {
  const store = await openStore(`file:${folder}/readout.db`);
  try {
    return await graphLines(store);
  } finally {
    await store.close();
  }
}

it(
  `an intake killed without warning keeps what it reported, and goes on when run again (${ROUNDS} times)`,
  async () => {
    const whole = folderWith({ "in.jsonl": LINES });
    expect(await readout(["ingest", "in.jsonl"], { folder: whole })).toMatchObject({ code: 0 });
    const reference = await graphIn(whole);

    for (let round = 0; round < ROUNDS; round++) {
      const folder = folderWith({ "in.jsonl": LINES });
      const report = join(folder, "report.jsonl");
      const reported = () =>
        existsSync(report)
          ? readFileSync(report, "utf8")
              .split("\n")
              .slice(0, -1)
              .map((line) => JSON.parse(line))
          : [];
      const child = start(["ingest", "in.jsonl", "--report", "report.jsonl"], { folder });
      const enough = 1 + Math.floor((COUNT * round) / (ROUNDS + 1));
      await expect
        .poll(() => reported().length, { timeout: 30_000, interval: 10 })
        .toBeGreaterThanOrEqual(enough);
      child.kill("SIGKILL");
      await once(child, "close");

      const store = await openStore(`file:${folder}/readout.db`);
      const kept = await store.nodes(reported().map(({ articleId }) => articleId));
      expect(kept.filter((node) => node === undefined)).toEqual([]);
      await store.close();
      expect(await readout(["ingest", "in.jsonl"], { folder })).toMatchObject({ code: 0 });
      expect(await graphIn(folder)).toEqual(reference);
    }
  },
  60_000 + ROUNDS * 20_000,
);

describe("a store that cannot keep anything", () => {
  it("for want of room ends the intake with a sentence; with room it goes on", async () => {
    const folder = folderWith({ "in.jsonl": LINES });
    // A limit on the size of files stands in for a full disk: SQLite is refused in the same way.
    const program = `ulimit -f 600; exec "${process.execPath}" "${resolve("dist/main.js")}" ingest in.jsonl --report report.jsonl`;
    const { code, stderr } = await new Promise<{ code: unknown; stderr: string }>((done) =>
      execFile(
        "bash",
        ["-c", program],
        { cwd: folder, env: { PATH: process.env.PATH } },
        (error, _, stderr) => done({ code: error?.code, stderr }),
      ),
    );
    expect(code).toBe(1);
    expect(stderr).toMatch(/full|room|space|written/i);
    expect(stderr).not.toMatch(/\n {4}at /);
    expect(await readout(["ingest", "in.jsonl"], { folder })).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/, 0 refused\n$/),
    });
  });

  it("because another program holds it ends with a sentence; afterwards it goes on", async () => {
    const folder = folderWith({ "a.txt": READOUT, "b.txt": `${READOUT} .` });
    await readout(["ingest", "a.txt"], { folder });
    const other = new Libsql(join(folder, "readout.db"));
    other.exec("BEGIN EXCLUSIVE");
    const { code, stderr } = await readout(["ingest", "b.txt"], { folder });
    expect(code).toBe(1);
    expect(stderr).toMatch(/readout\.db/);
    expect(stderr).not.toMatch(/\n {4}at /);
    other.exec("ROLLBACK");
    other.close();
    expect(await readout(["ingest", "b.txt"], { folder })).toMatchObject({ code: 0 });
  });

  it.each([
    ["no database", "not a database at all, but long enough to be taken for one ".repeat(40)],
    ["a folder", undefined],
  ])("because there is %s ends with a sentence, and leaves what is there", async (_, content) => {
    const folder = folderWith({
      "a.txt": READOUT,
      ...(content === undefined ? { "readout.db/x": "" } : { "readout.db": content }),
    });
    const { code, stdout, stderr } = await readout(["ingest", "a.txt"], { folder });
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(/readout\.db/);
    expect(stderr).not.toMatch(/\n {4}at /);
    if (content !== undefined) expect(readFileSync(join(folder, "readout.db"), "utf8")).toBe(content);
  });
});
