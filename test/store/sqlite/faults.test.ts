import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, chownSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Libsql from "libsql";
import { afterAll, expect, it } from "vitest";
import { StoreUnavailableError } from "../../../src/store/errors.ts";
import { sqlStore } from "../../../src/store/sql/sql-store.ts";
import { openSqliteDatabase } from "../../../src/store/sqlite/open-sqlite.ts";
import { openStore } from "../../../src/store/stores.ts";
import { bulkGraphs } from "../../support/bulk.ts";
import { graphLines } from "../../support/graph-digest.ts";
import { putter } from "../../support/putter.ts";
import { opening } from "../../support/sample/opening.ts";

const folder = mkdtempSync(join(tmpdir(), "readout-faults-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Of util-linux: changes the limits of a process that runs. */
const PRLIMIT = "prlimit";
const newest = { size: 5, order: "DATE_DESC", direction: "forward" } as const;
/** Root may write everything: those who may not are played by nobody. */
const NOBODY = process.getuid?.() === 0 ? { user: 65534 } : {};

it("says that another writer holds the file, reads all the while, and goes on after", async () => {
  const file = join(folder, "locked.db");
  const store = sqlStore(await openSqliteDatabase(file, 200));
  const other = new Libsql(file);
  other.exec("BEGIN IMMEDIATE");
  const putting = store.put(opening());
  expect((await store.statements({}, newest)).items).toEqual([]);
  await expect(putting).rejects.toThrow(StoreUnavailableError);
  await expect(store.put(opening())).rejects.toThrow(/locked by another writer/);

  setTimeout(() => other.exec("ROLLBACK"), 100);
  expect(await store.put(opening())).toBe("new");
  other.close();
  await store.close();
});

it("says that the disk takes no more, keeps what it acknowledged, and goes on when there is room", async (context) => {
  if (spawnSync(PRLIMIT, ["--version"]).status !== 0)
    return context.skip("prlimit, of util-linux, is not installed");
  const file = join(folder, "full.db");
  const graphs = [...bulkGraphs({ count: 120 })];
  // Files may not grow beyond 1 MB: to SQLite that is a disk that fails.
  const writer = putter(`file:${file}`, { limit: "ulimit -Sf 1000" });
  writer.put(graphs);
  await writer.answered(graphs.length);
  expect(writer.refused.length).toBeGreaterThan(0);
  for (const reason of writer.refused)
    expect(reason).toMatch(/^StoreUnavailableError: The database .*full\.db/);
  const acknowledged = new Set(writer.acknowledged);

  const reader = await openStore(`file:${file}`);
  const kept = await reader.nodes(graphs.map(({ article }) => article.id));
  expect(new Set(kept.flatMap((node) => node?.id ?? []))).toEqual(acknowledged);
  await reader.close();

  execFileSync(PRLIMIT, ["--pid", String(writer.pid), "--fsize=unlimited:unlimited"]);
  writer.put(graphs);
  await writer.answered(2 * graphs.length);
  await writer.end();
  const [store, whole] = [await openStore(`file:${file}`), await openStore(":memory:")];
  await Promise.all(graphs.map((graph) => whole.put(graph)));
  expect(await graphLines(store)).toEqual(await graphLines(whole));
  await Promise.all([store.close(), whole.close()]);
});

it("says that a file may not be written, and writes it when it may", async () => {
  const home = mkdtempSync(join(tmpdir(), "readout-readonly-"));
  const file = join(home, "readonly.db");
  const store = await openStore(`file:${file}`);
  await store.put(opening());
  await store.close();
  /** Gives the file, and what SQLite keeps beside it, to whom it is written by. */
  const allow = (mode: number) => {
    for (const name of readdirSync(home)) {
      if (NOBODY.user !== undefined) chownSync(join(home, name), NOBODY.user, NOBODY.user);
      chmodSync(join(home, name), mode);
    }
  };
  chmodSync(home, 0o777);
  allow(0o444);

  const [graph] = bulkGraphs({ count: 1 });
  const attempt = async () => {
    const writer = putter(`file:${file}`, NOBODY);
    writer.put(graph ? [graph] : []);
    await writer.end();
    return writer;
  };
  expect((await attempt()).refused).toEqual([
    expect.stringMatching(/^StoreUnavailableError: .*cannot be written; give/),
  ]);
  allow(0o644);
  const again = await attempt();
  expect([again.refused, again.acknowledged]).toEqual([[], [graph?.article.id]]);
  rmSync(home, { recursive: true });
});
