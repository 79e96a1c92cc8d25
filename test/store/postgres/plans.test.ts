import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openPostgresDatabase } from "../../../src/store/postgres/open-postgres.ts";
import type { Database } from "../../../src/store/sql/database.ts";
import { sqlStore } from "../../../src/store/sql/sql-store.ts";
import type { Store } from "../../../src/store/store.ts";
import { openStore } from "../../../src/store/stores.ts";
import { bulkGraphs } from "../../support/bulk.ts";
import { type PostgresServer, postgresMissing, startPostgres } from "../../support/postgres.ts";
import { type Recorded, recorded } from "../../support/recorded.ts";
import { HOT_QUESTIONS } from "../hot-questions.ts";

const missing = postgresMissing();

describe.skipIf(missing !== undefined)(
  `plans of PostgreSQL${missing === undefined ? "" : `: ${missing}`}`,
  () => {
    let server: PostgresServer;
    let db: Database;
    let reads: Recorded[];
    let store: Store;

    beforeAll(async () => {
      server = await startPostgres();
      const url = await server.emptyDatabase();
      const filled = await openStore(url);
      await Promise.all([...bulkGraphs({ count: 300 })].map((graph) => filled.put(graph)));
      await filled.close();
      const client = new Client(url);
      await client.connect();
      await client.query("ANALYZE");
      await client.end();
      // A small table is read whole for good reason; without that reason, only what has no index is.
      const options = encodeURIComponent("-c enable_seqscan=off");
      ({ db, reads } = recorded(await openPostgresDatabase(`${url}?options=${options}`)));
      store = sqlStore(db);
    }, 60_000);
    afterAll(async () => {
      await store?.close();
      await server?.remove();
    });

    /** The plans of all that a question reads, a line a step. */
    async function plansOf(ask: (store: Store) => Promise<unknown>): Promise<string[][]> {
      reads.length = 0;
      await ask(store);
      const plans: string[][] = [];
      for (const { sql, params } of [...reads]) {
        const plan = await db.read<{ "QUERY PLAN": string }>(`EXPLAIN ${sql}`, params);
        plans.push(plan.map((row) => row["QUERY PLAN"].trim()));
      }
      return plans;
    }

    it.each(Object.entries(HOT_QUESTIONS))("%s: reads by index only", async (_, ask) => {
      for (const steps of await plansOf(ask)) {
        const written = steps.join("\n");
        expect(
          steps.filter((step) => step.includes("Seq Scan")),
          written,
        ).toEqual([]);
        expect(written).toMatch(/Index/);
      }
    });

    it("reads pledges of a person, newest first, as a range of the list in its order", async () => {
      const ask = (asked: Store) =>
        asked.statements(
          { speaker: { name: "Speaker 0" }, act: ["PLEDGE"] },
          { size: 20, order: "DATE_DESC", direction: "forward" },
        );
      const steps = (await plansOf(ask)).at(-1) ?? [];
      const list = steps.findIndex((step) => step.includes("using statement_list_pkey"));
      expect(steps[list - 1] ?? "", steps.join("\n")).toMatch(/Limit/);
      expect(steps[list + 1]).toMatch(/relation = .*subject = .*act = /);
    });
  },
);
