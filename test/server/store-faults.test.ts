import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import Libsql from "libsql";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { newApiKey } from "../../src/store/api-key.ts";
import { openStore } from "../../src/store/stores.ts";
import { type PostgresServer, postgresMissing, startPostgres } from "../support/postgres.ts";
import { sampleGraphs } from "../support/sample.ts";
import { READOUT } from "../support/texts.ts";
import { post, type Served, served } from "./served.ts";
import { spawned } from "./spawned.ts";

/** What the clients of a server see when its store fails in earnest, and that it recovers by itself. */

const missing = postgresMissing();
const QUESTION = "{ statements(first: 5) { totalCount nodes { id speakers { agent { id } } } } }";
const GIVE = `mutation ($text: String!) {
  ingestArticle(input: { text: $text }) { ... on IngestedArticle { outcome } ... on ArticleRefusal { problem } }
}`;

/** A server over the sample articles, and a key for it. */
async function serving(address: string, replicas: readonly string[] = []) {
  const store = await openStore(address, { replicas });
  for (const graph of sampleGraphs()) await store.put(graph);
  const { key, kept } = newApiKey("a wire");
  await store.putKey(kept);
  // Answers that are kept would hide what becomes of the store.
  const server = await served({ store, cacheBytes: 0 });
  onTestFinished(() => server.close());
  return { ...server, key };
}

const ready = async ({ url }: Pick<Served, "url">) => (await fetch(`${url}/readyz`)).status;
const ask = async ({ graphql }: Pick<Served, "graphql">) => (await post(graphql, { query: QUESTION })).status;

async function give({ graphql, key }: { graphql: string; key: string }, text: string) {
  const authorization = `Bearer ${key}`;
  const response = await post(graphql, { query: GIVE, variables: { text } }, { authorization });
  const { data, errors } = (await response.json()) as {
    data?: { ingestArticle: { outcome: string } } | null;
    errors?: { message: string; extensions: { code: string } }[];
  };
  return { status: response.status, outcome: data?.ingestArticle.outcome, error: errors?.[0] };
}

describe.skipIf(missing !== undefined)(
  `a server over PostgreSQL${missing === undefined ? "" : `: ${missing}`}`,
  { timeout: 90_000 },
  () => {
    let database: PostgresServer;
    beforeAll(async () => {
      database = await startPostgres();
    }, 60_000);
    afterAll(() => database?.remove());

    it("that is restarted under load says 503, and then answers again by itself", async () => {
      const server = await serving(await database.emptyDatabase());
      const statuses: number[] = [];
      let asking = true;
      const load = Promise.all(
        Array.from({ length: 8 }, async () => {
          for (let asked = 0; asking && asked < 5_000; asked++) {
            statuses.push(await ask(server));
            await setTimeout(5);
          }
        }),
      );
      await setTimeout(300);
      await database.stop();
      await expect.poll(() => ready(server), { timeout: 10_000, interval: 50 }).toBe(503);
      expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
      expect(await give(server, READOUT)).toMatchObject({
        error: { extensions: { code: "STORE_UNAVAILABLE" } },
      });
      await setTimeout(300);
      await database.start();
      await expect.poll(() => ready(server), { timeout: 15_000, interval: 50 }).toBe(200);
      await expect.poll(() => statuses.at(-1), { timeout: 15_000 }).toBe(200);
      asking = false;
      await load;
      expect([...new Set(statuses)].sort()).toEqual([200, 503]);
      expect(await give(server, READOUT)).toMatchObject({ status: 200, outcome: "NEW" });
    });

    it("answers from its replica while the primary is gone, and from the primary when the replica is", async () => {
      const address = await database.emptyDatabase();
      await (await openStore(address)).close();
      const replica = await database.replica();
      onTestFinished(() => replica.remove());
      const server = await serving(address, [replica.address(new URL(address).pathname.slice(1))]);
      expect(await give(server, READOUT)).toMatchObject({ status: 200, outcome: "NEW" });
      expect(await ask(server)).toBe(200);

      await setTimeout(300);
      await database.stop();
      await expect.poll(() => ask(server), { timeout: 10_000, interval: 100 }).toBe(200);
      expect(await ready(server)).toBe(200);
      expect(await give(server, `${READOUT} 2`)).toMatchObject({
        status: 503,
        error: { extensions: { code: "STORE_UNAVAILABLE" } },
      });
      await database.start();
      await expect
        .poll(async () => (await give(server, `${READOUT} 2`)).status, { timeout: 15_000, interval: 200 })
        .toBe(200);

      await replica.stop();
      await expect.poll(() => ask(server), { timeout: 10_000, interval: 100 }).toBe(200);
      expect(await give(server, `${READOUT} 3`)).toMatchObject({ status: 200, outcome: "NEW" });
    });
  },
);

describe("a server over a file", { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), "readout-faults-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  it("that another program writes answers all the while, and says that it cannot take an article", async () => {
    const file = join(folder, "written.db");
    const server = await serving(`file:${file}`);
    const other = new Libsql(file);
    other.exec("BEGIN IMMEDIATE");
    const refused = give(server, READOUT);
    expect(await ask(server)).toBe(200);
    expect(await ready(server)).toBe(200);
    expect(await refused).toMatchObject({
      status: 503,
      error: { extensions: { code: "STORE_UNAVAILABLE" } },
    });
    expect((await refused).error?.message).not.toContain(file);
    other.exec("ROLLBACK");
    other.close();
    expect(await give(server, READOUT)).toMatchObject({ status: 200, outcome: "NEW" });
  });

  it("on a disk that is full answers what is there, says so to who gives an article, and takes it when there is room", async () => {
    const file = join(folder, "full.db");
    const store = await openStore(`file:${file}`);
    const { key, kept } = newApiKey("a wire");
    await store.putKey(kept);
    await store.close();
    // A limit on the size of files stands in for a full disk: SQLite is refused in the same way.
    const full = {
      ...(await spawned({ DATABASE_URL: `file:${file}` }, onTestFinished, "ulimit -f 900")),
      key,
    };
    let taken = 0;
    let last = await give(full, `${READOUT} ${taken}`);
    for (; last.status === 200 && taken < 300; last = await give(full, `${READOUT} ${taken}`)) taken++;
    expect(last).toMatchObject({ status: 503, error: { extensions: { code: "STORE_UNAVAILABLE" } } });
    expect(await ask(full)).toBe(200);
    full.process.kill("SIGTERM");
    expect(await full.ended).toBe(0);

    const roomy = { ...(await spawned({ DATABASE_URL: `file:${file}` }, onTestFinished)), key };
    for (let number = 0; number < taken; number++) {
      expect(await give(roomy, `${READOUT} ${number}`)).toMatchObject({ outcome: "UNCHANGED" });
    }
    expect(await give(roomy, `${READOUT} ${taken}`)).toMatchObject({ status: 200, outcome: "NEW" });
    const db = new Libsql(file);
    expect(db.pragma("integrity_check")).toEqual([{ integrity_check: "ok" }]);
    db.close();
  });
});
