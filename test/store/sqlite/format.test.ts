import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import Libsql from "libsql";
import { afterAll, expect, it } from "vitest";
import { StoreAddressError, StoreFormatError, StoreUnavailableError } from "../../../src/store/errors.ts";
import { openStore } from "../../../src/store/stores.ts";
import { opening } from "../../support/sample/opening.ts";

const folder = mkdtempSync(join(tmpdir(), "readout-format-"));
afterAll(() => rmSync(folder, { recursive: true }));

it("refuses a file that is no database, and leaves it as it is", async () => {
  const file = join(folder, "text.db");
  const text = "A letter, not a database. ".repeat(100);
  writeFileSync(file, text);
  await expect(openStore(`file:${file}`)).rejects.toThrow(StoreFormatError);
  await expect(openStore(`file:${file}`)).rejects.toThrow(/text\.db is not a database; name another file/);
  expect(readFileSync(file, "utf8")).toBe(text);
});

it("refuses the database of another program, and leaves it as it is", async () => {
  const file = join(folder, "other.db");
  const other = new Libsql(file);
  other.exec("CREATE TABLE recipe (name TEXT); PRAGMA user_version = 1");
  other.close();
  const before = readFileSync(file);
  await expect(openStore(`file:${file}`)).rejects.toThrow(/another program/);
  expect(readFileSync(file)).toEqual(before);
});

it("refuses the file of a newer program", async () => {
  const file = join(folder, "newer.db");
  await (await openStore(`file:${file}`)).close();
  const db = new Libsql(file);
  db.exec("PRAGMA user_version = 99");
  db.close();
  await expect(openStore(`file:${file}`)).rejects.toThrow(StoreFormatError);
  await expect(openStore(`file:${file}`)).rejects.toThrow(/newer readout.*99.*update the program/);
});

it("brings the file of an older program to its tables, and keeps what is in it", async () => {
  const file = join(folder, "older.db");
  const store = await openStore(`file:${file}`);
  await store.put(opening());
  await store.close();
  const db = new Libsql(file);
  db.exec(`DROP TABLE api_key; DROP TABLE origin;
     DELETE FROM agent_name WHERE part = 1; ALTER TABLE agent_name DROP COLUMN part;
     DELETE FROM meeting_agent WHERE represented = 1; ALTER TABLE meeting_agent DROP COLUMN represented;
     PRAGMA user_version = 1`);
  db.close();
  const again = await openStore(`file:${file}`);
  expect(await again.keys()).toEqual([]);
  expect(await again.put(opening())).toBe("unchanged");
  expect(await again.suggestions("shores", 5)).toHaveLength(1);
  expect(await again.countMeetings({ participant: { id: "organization-council" } })).toBe(2);
  await again.close();
});

it("opens an empty file, a relative path and a file address", async () => {
  const file = join(folder, "empty.db");
  writeFileSync(file, "");
  await (await openStore(`file:${file}`)).close();
  await (await openStore(pathToFileURL(file).href)).close();
});

it("says what is wrong with a folder there is not", async () => {
  const opening = openStore(`file:${join(folder, "none", "a.db")}`);
  await expect(opening).rejects.toThrow(StoreUnavailableError);
});

it.each(["mysql://user:secret@host/db", "readout.db", "", "FILE:a.db"])(
  "refuses the address %j",
  async (address) => {
    await expect(openStore(address)).rejects.toThrow(StoreAddressError);
    await expect(openStore(address)).rejects.toThrow(/:memory:, file:PATH/);
    await expect(openStore(address)).rejects.not.toThrow(/secret/);
  },
);
