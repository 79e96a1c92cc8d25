import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";
import { folderWith } from "./support/folder.ts";

const RELEASED = `
type Query { person(name: String): Person  meetings(first: Int = 20): [String!]! }
type Person { name: String  born: Int @deprecated(reason: "The source does not say.") }
enum Act { HOPE PLEDGE }
`;
const HEADER = "change\tpath\treason\n";

it.each([
  ["nothing", "", "", "", 0, /0 breaking, 0 dangerous, 0 safe/s],
  ["a field more", "name: String ", "name: String  age: Int", "", 0, /safe +Field 'age' was added.*1 safe/s],
  ["a value more", "HOPE", "CALL HOPE", "", 0, /dangerous +Enum value 'CALL' was added.*1 dangerous/s],
  ["a default changed", "= 20", "= 50", "", 0, /dangerous +Default value.*1 dangerous/s],
  ["a deprecated field less", /born: .*\)/, "", "", 0, /dangerous +Field 'born'.*1 dangerous/s],
  ["a field less", "name: String ", "", "", 1, /breaking +Field 'name'.*FIELD_REMOVED\tPerson.name\t…/s],
  ["a value less", "HOPE", "", "", 1, /breaking +Enum value 'HOPE'.*ENUM_VALUE_REMOVED\tAct.HOPE\t…/s],
  [
    "an argument needed",
    "name: String)",
    "name: String!)",
    "",
    1,
    /breaking.*Leave what was there and deprecate it/s,
  ],
  ["a break with a reason", "HOPE", "", "ENUM_VALUE_REMOVED\tAct.HOPE\tNobody hopes.", 0, /1 breaking/],
  [
    "a break without one",
    "HOPE",
    "",
    "ENUM_VALUE_REMOVED\tAct.HOPE\t",
    1,
    /tsv:2: say in the third column why/,
  ],
  [
    "a reason for nothing",
    "",
    "",
    "FIELD_REMOVED\tPerson.x\tGone.",
    1,
    /tsv:2: there is no such breaking change/,
  ],
])("%s", (_, before, after, row, code, said) => {
  const folder = folderWith({
    "released.graphql": RELEASED,
    "schema.graphql": RELEASED.replace(before, after),
    "acknowledged.tsv": HEADER + row,
  });
  const { status, stdout, stderr } = spawnSync("node", ["schema/check-changes.mjs", folder], {
    encoding: "utf8",
  });
  expect(stdout + stderr).toMatch(said);
  expect(status).toBe(code);
});
