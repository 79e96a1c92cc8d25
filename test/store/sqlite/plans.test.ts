import { afterAll, beforeAll, expect, it } from "vitest";
import type { Database } from "../../../src/store/sql/database.ts";
import { sqlStore } from "../../../src/store/sql/sql-store.ts";
import { openSqliteDatabase } from "../../../src/store/sqlite/open-sqlite.ts";
import type { Store } from "../../../src/store/store.ts";
import { bulkGraphs } from "../../support/bulk.ts";
import { type Recorded, recorded } from "../../support/recorded.ts";
import { HOT_QUESTIONS } from "../hot-questions.ts";

let db: Database;
let reads: Recorded[];
let store: Store;

beforeAll(async () => {
  ({ db, reads } = recorded(await openSqliteDatabase(":memory:")));
  store = sqlStore(db);
  await Promise.all([...bulkGraphs({ count: 60 })].map((graph) => store.put(graph)));
});
afterAll(() => store.close());

/** The plans of all that a question reads, a line a step. */
async function plansOf(ask: (store: Store) => Promise<unknown>): Promise<string[]> {
  reads.length = 0;
  await ask(store);
  const steps: string[] = [];
  for (const { sql, params } of [...reads]) {
    const plan = await db.read<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, params);
    steps.push(...plan.map(({ detail }) => detail));
  }
  return steps;
}

/**
 * Reads whole what is small: the finds of a page (`p`), of one branch of it (`b0`), a list given (`v`), a constant,
 * what is gathered step by step (a country a step, `c`) or cut off (at two).
 */
const SMALL = /^SCAN (p|b\d+|(json_each|v) VIRTUAL TABLE.*|CONSTANT ROW|c|two)$/;
/** A search by word: FTS5 calls that a scan. */
const BY_WORD = /^SCAN \w+_words VIRTUAL TABLE INDEX \d+:M/;
/** In the order of the list, as far as the page reaches. */
const IN_ORDER = /^SCAN \w+ USING COVERING INDEX meeting_by_day$/;

it.each(Object.entries(HOT_QUESTIONS))("%s: reads by index only", async (_, ask) => {
  const steps = await plansOf(ask);
  const whole = steps.filter(
    (step) => step.startsWith("SCAN") && ![SMALL, BY_WORD, IN_ORDER].some((known) => known.test(step)),
  );
  expect(whole, steps.join("\n")).toEqual([]);
});

/** The step each of these has to take: others are by index, too, and yet read far too much. */
const STEPS: readonly (readonly [string, string])[] = [
  [
    "all statements, newest",
    "SEARCH l USING COVERING INDEX statement_list_by_date (relation=? AND subject=?)",
  ],
  ["pledges of a person", "SEARCH l USING PRIMARY KEY (relation=? AND subject=? AND act=?)"],
  [
    "statements about an organization in a month",
    "SEARCH l USING COVERING INDEX statement_list_by_date (relation=? AND subject=? AND base>? AND base<?)",
  ],
  ["statements with a common word", "SCAN statement_words VIRTUAL TABLE INDEX 64:M1"],
  ["meetings of a person", "SEARCH l USING PRIMARY KEY (agent=?)"],
  ["meetings in an article", "SEARCH x USING COVERING INDEX meeting_article_article (article=?)"],
  ["persons of a name", "SEARCH g USING INTEGER PRIMARY KEY (rowid=?)"],
  ["persons whose names begin so", "SEARCH n USING PRIMARY KEY (name>? AND name<?)"],
  ["names of several", "SEARCH n USING PRIMARY KEY (name=?)"],
  ["countries of organizations", "SEARCH a USING COVERING INDEX agent_by_country (type=? AND country>?)"],
  ["persons in an article", "SEARCH g USING INTEGER PRIMARY KEY (rowid=?)"],
  ["mentions of a person", "SEARCH l USING COVERING INDEX mention_agent (agent=?)"],
];

it.each(STEPS)("%s: %s", async (name, step) => {
  const steps = await plansOf(HOT_QUESTIONS[name] ?? (async () => {}));
  expect(steps).toContain(step);
  expect(steps.filter((other) => other.includes("agent_by_name (type=?)"))).toEqual([]);
});
