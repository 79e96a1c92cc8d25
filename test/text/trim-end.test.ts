import { expect, it } from "vitest";
import { trimEnd } from "../../src/text/trim-end.ts";

it.each([
  ["", ""],
  ["ab", "ab"],
  ["ab--", "ab"],
  ["-a-b-", "-a-b"],
  ["--", ""],
  ["a\u{10ac2}-", "a\u{10ac2}"],
])("of %j leaves %j", (text, left) => {
  expect(trimEnd(text, /-/)).toBe(left);
});

it("takes a character outside the basic plane whole", () => {
  expect(trimEnd("a\u{1f30a}\u{1f30a}", /\p{Emoji_Presentation}/u)).toBe("a");
});
