import { describe, expect, it } from "vitest";
import { keyShown } from "../../src/store/api-key.ts";
import { openStore } from "../../src/store/stores.ts";
import { readout } from "../support/cli.ts";
import { folderWith } from "../support/folder.ts";

describe("readout key", () => {
  it("makes keys, shows them once, lists and revokes them", async () => {
    const folder = folderWith({});
    const made = await readout(["key", "add", "the wire of Marsa"], { folder });
    expect(made).toEqual({
      code: 0,
      stdout: expect.stringMatching(/^readout_[0-9a-f]{16}_[\w-]{43}\n$/),
      stderr: expect.stringMatching(
        /^The key [0-9a-f]{16}, for \u2068the wire of Marsa\u2069\. It is not shown again; keep it secret\.\n$/,
      ),
    });
    const key = made.stdout.trim();
    const id = key.split("_")[1] ?? "";
    expect(await known(folder, key)).toBe(true);

    const listed = await readout(["key", "list"], { folder });
    expect(listed.stdout).toMatch(new RegExp(`^${id}  \\d{4}-\\S+Z  \u2068the wire of Marsa\u2069\n$`));
    expect(listed.stdout).not.toContain(key.split("_")[2]);
    const near = await readout(["key", "revoke", `${id.slice(0, -1)}x`], { folder });
    expect(near).toMatchObject({ code: 1, stderr: expect.stringContaining(`Did you mean ${id}?`) });

    expect(await readout(["key", "revoke", id], { folder })).toMatchObject({
      code: 0,
      stdout: `The key ${id} is revoked.\n`,
    });
    expect(await known(folder, key)).toBe(false);
    const [line = ""] = (await readout(["key", "list", "--json"], { folder })).stdout.split("\n");
    expect(JSON.parse(line)).toEqual({
      id,
      name: "the wire of Marsa",
      createdAt: expect.any(String),
      revokedAt: expect.any(String),
    });
  }, 60_000);

  it.each([
    [["add", "  "], {}, "A key has a name"],
    [["add", "x"], { DATABASE_URL: ":memory:" }, "Set DATABASE_URL=file:PATH"],
    [["revoke", "nobody"], {}, "There is no key \u2068nobody\u2069. List them with: readout key list"],
  ] as const)("says what is wrong with %j", async (words, environment, said) => {
    const { code, stdout, stderr } = await readout(["key", ...words], { environment });
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain(said);
    expect(stderr).not.toMatch(/\n {4}at /);
  });

  it("says how to make one where there is none", async () => {
    expect(await readout(["key", "list"])).toEqual({
      code: 0,
      stdout: "",
      stderr: "There is no key. Make one with: readout key add NAME\n",
    });
  });
});

async function known(folder: string, key: string): Promise<boolean> {
  const store = await openStore(`file:${folder}/readout.db`);
  try {
    return (await keyShown(store, key)) !== undefined;
  } finally {
    await store.close();
  }
}
