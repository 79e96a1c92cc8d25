import { readdirSync, readFileSync } from "node:fs";
import { parseSync } from "oxc-parser";
import { checkSync } from "recheck";
import { expect, it } from "vitest";

/**
 * Texts come from anyone: no regular expression may take more time than grows
 * with the text. Each is analysed; of one that is not, an attack is told.
 */
const expressions = new Map<string, Regex>();
for (const file of readdirSync("src", { recursive: true, encoding: "utf8" })) {
  if (!/\.tsx?$/.test(file) || file.includes("generated")) continue;
  const { program } = parseSync(file, readFileSync(`src/${file}`, "utf8"));
  for (const regex of regexesIn(program)) {
    const name = `/${regex.pattern}/${regex.flags}`;
    if (!expressions.has(name)) expressions.set(name, regex);
  }
}

it("are found in the code, all of them written as literals", () => {
  expect(expressions.size).toBeGreaterThan(100);
  for (const file of readdirSync("src", { recursive: true, encoding: "utf8" })) {
    if (/\.tsx?$/.test(file)) expect(readFileSync(`src/${file}`, "utf8"), file).not.toMatch(/\bRegExp\(/);
  }
});

it.each([...expressions])("%s takes linear time on hostile texts", (_, { pattern, flags }) => {
  const found = checkSync(pattern, flags, { timeout: 10_000 });
  const attack = found.status === "vulnerable" ? found.attack.pattern : undefined;
  expect({ status: found.status, attack }).toEqual({ status: "safe", attack: undefined });
});

interface Regex {
  readonly pattern: string;
  readonly flags: string;
}

function regexesIn(node: unknown): Regex[] {
  if (typeof node !== "object" || node === null) return [];
  const regex = "regex" in node ? (node.regex as Regex) : undefined;
  return [...(regex ? [regex] : []), ...Object.values(node).flatMap(regexesIn)];
}
