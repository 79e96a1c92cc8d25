import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

/** Strings, kept, and comments, dropped: the one cannot be told without the other. */
const STRING_OR_COMMENT =
  /("(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`)|\/\/.*|\/\*[\s\S]*?\*\//g;
/** What readers of the API see may hold an example. */
const DESCRIPTION = /description:\s*(?:"(?:\\.|[^"\\])*"|`(?:\\.|[^`\\])*`)/g;

it("all Arabic stands in data/, none in the code of src/", () => {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) =>
    /\.tsx?$/.test(file),
  );
  const found = files.flatMap((file) => {
    const code = readFileSync(`src/${file}`, "utf8")
      .replace(STRING_OR_COMMENT, (_match, text: string | undefined) => text ?? "")
      .replace(DESCRIPTION, "");
    return (code.match(/.*\p{Script=Arabic}.*/gu) ?? []).map((line) => `src/${file}: ${line.trim()}`);
  });
  expect(found).toEqual([]);
});
