import { spawnSync } from "node:child_process";
import { appendFileSync, cpSync, symlinkSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";
import { folderWith } from "../support/folder.ts";
import { READOUT } from "../support/texts.ts";

/** An installation of the program of its own, so that its vocabulary can be changed. */
function installed(): string {
  const home = folderWith({});
  for (const part of ["dist", "data", "package.json"]) cpSync(part, join(home, part), { recursive: true });
  symlinkSync(resolve("node_modules"), join(home, "node_modules"));
  return home;
}

it("an article is read again when the vocabulary is another, and not while it is the same", () => {
  const home = installed();
  const folder = folderWith({ "in/a.txt": READOUT.replace("وأكد", "وزقزق") });
  const ingest = () => {
    const words = [join(home, "dist/main.js"), "ingest", "in"];
    const { stdout } = spawnSync(process.execPath, words, { cwd: folder, encoding: "utf8" });
    return /: (.*)\n/.exec(stdout)?.[1];
  };
  expect(ingest()).toBe("1 new, 0 replaced, 0 unchanged, 0 refused");
  expect(ingest()).toBe("0 new, 0 replaced, 1 unchanged, 0 refused");
  appendFileSync(join(home, "data/ar/cues.tsv"), "زقزق\tيزقزق\tمزقزقا\tEMPHASIS\tthat\t\t\tinvented\n");
  expect(ingest()).toBe("0 new, 1 replaced, 0 unchanged, 0 refused");
  expect(ingest()).toBe("0 new, 0 replaced, 1 unchanged, 0 refused");
});
