import { expect, it } from "vitest";
import { nearest } from "../../src/text/nearest.ts";

const KNOWN = ["development", "production", "test", "info", "warn"] as const;

it.each([
  ["prodution", "production"],
  ["prod", "production"],
  ["tset", undefined],
  ["tests", "test"],
  ["wran", undefined],
  ["warning", "warn"],
  ["in", undefined],
  ["", undefined],
  ["staging", undefined],
])("nearest to %j is %j", (given, meant) => {
  expect(nearest(given, KNOWN)).toBe(meant);
});
