import { setTimeout as wait } from "node:timers/promises";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { StoreFormatError, StoreUnavailableError } from "../../../src/store/errors.ts";
import { openStore } from "../../../src/store/stores.ts";
import { bulkGraphs } from "../../support/bulk.ts";
import { graphLines } from "../../support/graph-digest.ts";
import { manyOfOne } from "../../support/many-of-one.ts";
import { type PostgresServer, postgresMissing, startPostgres } from "../../support/postgres.ts";
import { opening } from "../../support/sample/opening.ts";
import { sampleGraphs } from "../../support/sample.ts";

const missing = postgresMissing();
const newest = { size: 5, order: "DATE_DESC", direction: "forward" } as const;

describe.skipIf(missing !== undefined)(
  `PostgreSQL${missing === undefined ? "" : `: ${missing}`}`,
  { timeout: 60_000 },
  () => {
    let server: PostgresServer;
    beforeAll(async () => {
      server = await startPostgres();
    });
    afterAll(() => server?.remove());

    it("lets many start at once on an empty database", async () => {
      const url = await server.emptyDatabase();
      const stores = await Promise.all(Array.from({ length: 5 }, () => openStore(url)));
      await Promise.all(stores.map((store) => store.put(opening())));
      expect(await stores[0]?.countArticles({})).toBe(1);
      await Promise.all(stores.map((store) => store.close()));
    });

    it("refuses the tables of a newer program", async () => {
      const url = await server.emptyDatabase();
      await (await openStore(url)).close();
      const client = new Client(url);
      await client.connect();
      await client.query("INSERT INTO readout.migration VALUES (99)");
      await client.end();
      await expect(openStore(url)).rejects.toThrow(StoreFormatError);
      await expect(openStore(url)).rejects.toThrow(/newer readout.*99.*update the program/);
    });

    it("brings the tables of an older program to its own, and keeps what is in them", async () => {
      const url = await server.emptyDatabase();
      const store = await openStore(url);
      await store.put(opening());
      await store.close();
      const client = new Client(url);
      await client.connect();
      await client.query(
        `DROP TABLE readout.api_key, readout.origin;
         DELETE FROM readout.agent_name WHERE part = 1; ALTER TABLE readout.agent_name DROP COLUMN part;
         DELETE FROM readout.meeting_agent WHERE represented = 1;
         ALTER TABLE readout.meeting_agent DROP COLUMN represented;
         DELETE FROM readout.migration WHERE number > 1`,
      );
      await client.end();
      const again = await openStore(url);
      expect(await again.keys()).toEqual([]);
      expect(await again.put(opening())).toBe("unchanged");
      expect(await again.suggestions("shores", 5)).toHaveLength(1);
      expect(await again.countMeetings({ participant: { id: "organization-council" } })).toBe(2);
      await again.close();
    });

    it("says what is wrong with an address, without its password", async () => {
      const nowhere = openStore("postgres://someone:secret@127.0.0.1:1/none");
      await expect(nowhere).rejects.toThrow(StoreUnavailableError);
      await expect(nowhere).rejects.toThrow(/127\.0\.0\.1:1\/none cannot be reached/);
      await expect(nowhere).rejects.not.toThrow(/secret/);
      await expect(openStore(server.address("none"))).rejects.toThrow(/no database of that name/);
    });

    it("gives the same graph when several write it at once, and read it anew", async () => {
      const graphs = [...sampleGraphs(), ...manyOfOne(22), ...bulkGraphs({ count: 60 })];
      const whole = await openStore(":memory:");
      await Promise.all(graphs.map((graph) => whole.put(graph)));
      const reference = await graphLines(whole);
      await whole.close();

      const url = await server.emptyDatabase();
      const writers = await Promise.all(Array.from({ length: 4 }, () => openStore(url)));
      await Promise.all(
        writers.map(async (writer, index) => {
          // Each in its own order; the first with a poorer reading before the right one.
          const start = Math.floor((graphs.length * index) / writers.length);
          const turned = [...graphs.slice(start), ...graphs.slice(0, start)];
          const poorer =
            index === 0
              ? turned.slice(0, 30).map((graph) => ({ ...graph, meetings: [], roles: [], statements: [] }))
              : [];
          for (let from = 0; from < poorer.length; from += 10) {
            await Promise.all(poorer.slice(from, from + 10).map((graph) => writer.put(graph)));
          }
          for (let from = 0; from < turned.length; from += 10) {
            await Promise.all(turned.slice(from, from + 10).map((graph) => writer.put(graph)));
          }
        }),
      );
      expect(await graphLines(writers[0] ?? whole)).toEqual(reference);
      await Promise.all(writers.map((writer) => writer.close()));
    });

    it("says that the server is gone, and goes on by itself when it is back", async () => {
      const url = await server.emptyDatabase();
      const store = await openStore(url);
      await store.put(opening());
      let changes = 0;
      store.onChange(() => changes++);
      const version = await store.version();
      await server.stop();
      await expect(store.statements({}, newest)).rejects.toThrow(StoreUnavailableError);
      await expect(store.put(opening())).rejects.toThrow(StoreUnavailableError);
      await expect
        .poll(
          async () => {
            try {
              return await store.version();
            } catch (error) {
              return (error as Error).name;
            }
          },
          { timeout: 5_000 },
        )
        .toBe("StoreUnavailableError");
      await server.start();
      expect((await store.statements({}, newest)).items).toHaveLength(5);
      expect(await store.version()).toBe(version);
      expect(await store.put(opening())).toBe("unchanged");

      // It listens again, too.
      const other = await openStore(url);
      await expect
        .poll(
          async () => {
            await other.put({ ...opening(), mentions: opening().mentions.slice(0, changes % 3) });
            return changes;
          },
          { timeout: 15_000, interval: 300 },
        )
        .toBeGreaterThan(0);
      await Promise.all([store.close(), other.close()]);
    });

    it("reads from a replica, sees what it wrote itself, and falls back when the replica is gone", async () => {
      const url = await server.emptyDatabase();
      const name = new URL(url).pathname.slice(1);
      await (await openStore(url)).close();
      const replica = await server.replica();
      const store = await openStore(url, { replicas: [replica.address(name)] });
      let changes = 0;
      store.onChange(() => changes++);
      for (const graph of sampleGraphs()) {
        await store.put(graph);
        expect((await store.nodes([graph.article.id]))[0]?.id).toBe(graph.article.id);
      }
      expect(changes).toBeGreaterThan(0);

      // Without the primary there are reads and no writes.
      await wait(200);
      await server.stop();
      await expect.poll(() => store.countStatements({}).catch(() => 0), { timeout: 5_000 }).toBe(9);
      await expect(store.put(opening())).rejects.toThrow(StoreUnavailableError);
      await server.start();

      await replica.remove();
      expect(await store.countStatements({})).toBe(9);
      expect((await store.statements({}, newest)).items).toHaveLength(5);
      await store.close();
    });
  },
);
