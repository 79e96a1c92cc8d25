import { afterAll, describe, expect, it, onTestFinished } from "vitest";
import { openStore } from "../../src/store/stores.ts";
import { storesUnderTest } from "../store/stores-under-test.ts";
import { sampleGraphs } from "../support/sample.ts";
import { post, served } from "./served.ts";

/** Several servers on one store, and somebody else who writes to it. */
describe.each(storesUnderTest().filter(({ lasting }) => lasting))(
  "on a store of the kind $name",
  ({ address, missing, end }) => {
    afterAll(end);

    it.skipIf(missing !== undefined)("an ingest makes the next answer of every server fresh", async () => {
      const url = await address();
      const writer = await openStore(url);
      const servers = [
        await served({ store: await openStore(url) }),
        await served({ store: await openStore(url) }),
      ];
      onTestFinished(async () => {
        for (const server of servers) await server.close();
        await writer.close();
      });
      const query =
        '{ statements { totalCount nodes { speakers { agent { name } } } } person(id: "person-wardani") { statements { totalCount } } }';
      const ask = () =>
        Promise.all(
          servers.map(async ({ graphql }) => {
            const response = await post(graphql, { query });
            return { tag: response.headers.get("etag"), body: await response.text() };
          }),
        );

      const seen: string[] = [];
      for (const graph of sampleGraphs()) {
        await writer.put(graph);
        // A notice of PostgreSQL may take a moment to come; SQLite is asked each time.
        await expect
          .poll(async () => {
            const [one, other] = await ask();
            expect(one).toEqual(other);
            return one?.body;
          })
          .not.toBe(seen.at(-1));
        // Asked again and again, it is the compiled answer of the new data, too.
        for (let times = 0; times < 4; times++) seen.push((await ask())[0]?.body ?? "");
      }
      expect(new Set(seen).size).toBe(sampleGraphs().length);
    });
  },
);
