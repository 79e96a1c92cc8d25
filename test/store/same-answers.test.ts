import { readdirSync, readFileSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { ingestOne } from "../../src/ingest/ingest-one.ts";
import type { Store } from "../../src/store/store.ts";
import { openStore } from "../../src/store/stores.ts";
import { ask } from "../api/ask.ts";
import { bulkGraphs } from "../support/bulk.ts";
import { graphLines } from "../support/graph-digest.ts";
import { type PostgresServer, postgresMissing, startPostgres } from "../support/postgres.ts";
import { sampleGraphs } from "../support/sample.ts";
import { HOT_QUESTIONS } from "./hot-questions.ts";

/** The example questions by the names of their files. */
const EXAMPLES = readdirSync("schema/examples").map(
  (file) => [file, readFileSync(`schema/examples/${file}`, "utf8")] as const,
);

const missing = postgresMissing();

describe.skipIf(missing !== undefined)(
  `SQLite and PostgreSQL${missing === undefined ? "" : `: ${missing}`}`,
  () => {
    let server: PostgresServer | undefined;
    const stores: Store[] = [];
    afterAll(async () => {
      await Promise.all(stores.map((store) => store.close()));
      await server?.remove();
    });

    it("answer every example question the same, of the first document and of many others", async () => {
      server ??= await startPostgres();
      const [sqlite, postgres] = [await openStore(":memory:"), await openStore(await server.emptyDatabase())];
      stores.push(sqlite, postgres);
      const first = { text: readFileSync("data/articles/2018-05-22-beijing.txt", "utf8") };
      for (const store of [sqlite, postgres]) {
        await ingestOne(store, first);
        for (const graph of [...sampleGraphs(), ...bulkGraphs({ count: 40 })]) await store.put(graph);
      }
      for (const [name, question] of EXAMPLES) {
        const answer = await ask(postgres, question);
        expect(answer, name).toEqual(await ask(sqlite, question));
        expect(answer.errors, name).toBeUndefined();
      }
    });

    it("answer the same, cursors and all, in whatever order they were filled", async () => {
      server ??= await startPostgres();
      const graphs = [...sampleGraphs(), ...bulkGraphs({ count: 80 })];
      const [sqlite, postgres] = [await openStore(":memory:"), await openStore(await server.emptyDatabase())];
      stores.push(sqlite, postgres);
      await Promise.all(graphs.map((graph) => sqlite.put(graph)));
      for (const graph of graphs.toReversed()) await postgres.put(graph);
      expect(await graphLines(postgres)).toEqual(await graphLines(sqlite));
      for (const [name, ask] of Object.entries(HOT_QUESTIONS)) {
        expect(await ask(postgres), name).toEqual(await ask(sqlite));
      }
      for (const by of ["SPEAKER", "ACT", "FORCE", "MONTH", "ORGANIZATION"] as const) {
        for (const filter of [{}, { about: { name: "Body 1" } }, { text: "سلام" }]) {
          const counts = await sqlite.statementCounts(filter, by);
          expect(await postgres.statementCounts(filter, by)).toEqual(counts);
          const ids = counts.slice(0, 10).map(({ key }) => key);
          expect(await postgres.statementActs(filter, by, ids)).toEqual(
            await sqlite.statementActs(filter, by, ids),
          );
        }
      }
    });
  },
);
