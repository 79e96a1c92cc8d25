import { createHash } from "node:crypto";
import type { Store } from "../../src/store/store.ts";
import { wholeList } from "./whole-list.ts";

/** All that a store answers, in one line a record: two stores with the same lines hold the same graph. */
export async function graphLines(store: Store): Promise<string[]> {
  const articles = await wholeList((page) => store.articles({}, page), "DATE_DESC");
  const persons = await wholeList((page) => store.persons({}, page), "NAME_ASC");
  const organizations = await wholeList((page) => store.organizations({}, page), "NAME_ASC");
  const meetings = await wholeList((page) => store.meetings({}, page), "DATE_DESC");
  const statements = await wholeList((page) => store.statements({}, page), "DATE_DESC");
  const mentions = await wholeList((page) => store.mentions({}, page), "TEXT_ASC");
  const agentIds = [...persons, ...organizations].map(({ id }) => id);
  const roles = await store.rolesOf(agentIds);
  const counts = await store.statementCounts({}, "SPEAKER");
  return [
    ...articles,
    ...persons,
    ...organizations,
    ...meetings,
    ...statements,
    ...mentions,
    ...roles.flat(),
    ...counts,
  ]
    .map((record) => JSON.stringify(record, sortedKeys))
    .sort();
}

export async function graphDigest(store: Store): Promise<string> {
  return createHash("sha256")
    .update((await graphLines(store)).join("\n"))
    .digest("hex");
}

/** The order in which the fields of a record were written tells nothing. */
function sortedKeys(_: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
