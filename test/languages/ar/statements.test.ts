import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { examplesIn, found } from "./statement-rows.ts";

describe.each(["attribution", "resolution"])("%s", (folder) => {
  it.each(examplesIn(join(import.meta.dirname, folder)))("%s", (_place, example) => {
    expect(found(example)).toEqual(example.statements);
  });
});
