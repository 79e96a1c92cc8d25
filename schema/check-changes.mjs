/**
 * Tells the changes of the schema since its last release apart: breaking, dangerous, safe. A breaking one fails,
 * unless a row of acknowledged.tsv says why it has to be. `npm run check:changes`; CONTRIBUTING says more.
 *
 * Usage: node schema/check-changes.mjs [FOLDER], with released.graphql, schema.graphql and acknowledged.tsv in it.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CriticalityLevel, DiffRule, diff } from "@graphql-inspector/core";
import { buildSchema } from "graphql";

const [folder = "schema"] = process.argv.slice(2);
const ACKNOWLEDGED = join(folder, "acknowledged.tsv");
const NAMES = {
  [CriticalityLevel.Breaking]: "breaking",
  [CriticalityLevel.Dangerous]: "dangerous",
  [CriticalityLevel.NonBreaking]: "safe",
};

const schemaIn = (file) => buildSchema(readFileSync(join(folder, file), "utf8"));
const keyOf = ({ type, path = "" }) => `${type}\t${path}`;

const changes = await diff(schemaIn("released.graphql"), schemaIn("schema.graphql"), [
  // What was deprecated in a release may go in the next.
  DiffRule.suppressRemovalOfDeprecatedField,
  // What is new is told once, not by its parts; wording is for reviewers.
  DiffRule.simplifyChanges,
  DiffRule.ignoreDescriptionChanges,
]);
const named = changes.map((change) => ({ ...change, name: NAMES[change.criticality.level] }));
const counts = Object.values(NAMES).map((name) => {
  const of = named.filter((change) => change.name === name);
  for (const { message } of of) console.log(`${name.padEnd(9)}  ${message}`);
  return `${of.length} ${name}`;
});
console.log(`Since the last release: ${counts.join(", ")}.`);

const problems = [];
const [header, ...rows] = readFileSync(ACKNOWLEDGED, "utf8").trimEnd().split("\n");
if (header !== "change\tpath\treason")
  problems.push(`${ACKNOWLEDGED}:1: expected the columns change, path, reason.`);
const acknowledged = new Set();
const breaking = new Map(
  named.filter(({ name }) => name === "breaking").map((change) => [keyOf(change), change]),
);
for (const [index, row] of rows.entries()) {
  const [type, path, reason] = row.split("\t");
  const key = keyOf({ type, path });
  acknowledged.add(key);
  const place = `${ACKNOWLEDGED}:${index + 2}`;
  if (!reason?.trim()) problems.push(`${place}: say in the third column why ${path} has to break clients.`);
  if (!breaking.has(key))
    problems.push(`${place}: there is no such breaking change (any more). Delete the row.`);
}
for (const [key, { message }] of breaking) {
  if (acknowledged.has(key)) continue;
  problems.push(
    `${message}: this breaks clients. Leave what was there and deprecate it, or add to ${ACKNOWLEDGED}, with a reason:\n${key}\t…`,
  );
}
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
