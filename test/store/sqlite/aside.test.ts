import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { StoreUnavailableError } from "../../../src/store/errors.ts";
import type { Database } from "../../../src/store/sql/database.ts";
import { openSqliteDatabase } from "../../../src/store/sqlite/open-sqlite.ts";

/** Counts in SQL, which takes a second or so. */
const LONG =
  "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?) SELECT count(*) AS n FROM n";

async function opened(): Promise<Database> {
  const folder = mkdtempSync(join(tmpdir(), "readout-aside-"));
  const db = await openSqliteDatabase(join(folder, "store.db"));
  onTestFinished(async () => {
    await db.close();
    rmSync(folder, { recursive: true });
  });
  return db;
}

it("a long read keeps nobody else waiting", { retry: 2 }, async () => {
  const db = await opened();
  await db.long.read("SELECT 1", []);
  const start = performance.now();
  const counted = db.long.read(LONG, [5_000_000]);
  const times: number[] = [];
  let done = false;
  counted.finally(() => {
    done = true;
  });
  while (!done) {
    const asked = performance.now();
    await db.version();
    await new Promise((resolve) => setTimeout(resolve, 5));
    times.push(performance.now() - asked);
  }
  expect(await counted).toEqual([{ n: 5_000_000 }]);
  expect(performance.now() - start).toBeGreaterThan(300);
  expect(Math.max(...times)).toBeLessThan(350);
});

it("long reads see what was written before, and write nothing", async () => {
  const db = await opened();
  await db.transaction((tx) => tx.markChanged());
  expect(await db.long.read("SELECT changes FROM store", [])).toEqual([{ changes: 1 }]);
  await expect(db.long.read("DELETE FROM store RETURNING 1", [])).rejects.toThrow(/cannot be written/);
  expect(await db.long.read("SELECT changes FROM store", [])).toEqual([{ changes: 1 }]);
});

it("the mistakes of long reads are told, and those that nobody will wait for are refused", async () => {
  const db = await opened();
  await expect(db.long.read("SELECT nonsense", [])).rejects.toThrow(/nonsense/);
  const many = Array.from({ length: 150 }, () => Promise.resolve().then(() => db.long.read(LONG, [10_000])));
  const refused = (await Promise.allSettled(many)).filter(({ status }) => status === "rejected");
  expect(refused.length).toBeGreaterThan(0);
  for (const one of refused) expect(one).toMatchObject({ reason: expect.any(StoreUnavailableError) });
});
