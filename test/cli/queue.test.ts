import { once } from "node:events";
import { afterAll, beforeAll, describe, expect, it, onTestFailed } from "vitest";
import { openStore } from "../../src/store/stores.ts";
import { readout, start, textOf } from "../support/cli.ts";
import { folderWith } from "../support/folder.ts";
import { graphLines } from "../support/graph-digest.ts";
import { type PostgresServer, postgresMissing, startPostgres } from "../support/postgres.ts";
import { READOUT } from "../support/texts.ts";

const missing = postgresMissing();
/** Two are enough to see that it holds; `KILL_ROUNDS=25` asks for more. */
const ROUNDS = Number(process.env.KILL_ROUNDS ?? 2);
const COUNT = 300;
/** More than a worker has in hand, so that there is something to do in every round. */
const KILLED_COUNT = ROUNDS * 150;
const LINES = linesOf(COUNT);

describe.skipIf(missing)(`the queue${missing === undefined ? "" : `: ${missing}`}`, () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres();
  }, 60_000);
  afterAll(() => server.remove());

  async function emptyQueue(lease = "60", lines = LINES) {
    const DATABASE_URL = await server.emptyDatabase();
    const folder = folderWith({ "in.jsonl": lines });
    const environment = { DATABASE_URL, QUEUE_LEASE: lease };
    return {
      address: DATABASE_URL,
      run: (...words: string[]) => readout(words, { folder, environment }),
      start: (...words: string[]) => start(words, { folder, environment }),
    };
  }

  async function graphAt(address: string): Promise<string[]> {
    const store = await openStore(address);
    try {
      return await graphLines(store);
    } finally {
      await store.close();
    }
  }

  it("holds documents until workers have read them, each once", async () => {
    const { address, run } = await emptyQueue();
    expect(await run("ingest", "in.jsonl", "--queue")).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/: 300 queued, 0 refused\n$/),
    });
    // The same documents do not wait twice.
    await run("ingest", "in.jsonl", "--queue");
    expect(await run("queue")).toMatchObject({ code: 0, stdout: "300 waiting, 0 under way, 0 set aside\n" });

    const workers = await Promise.all([run("work", "--until-empty"), run("work", "--until-empty")]);
    const kept = workers.map(
      ({ stdout }) => /: (\d+) new, 0 replaced, 0 unchanged, 0 refused\n$/.exec(stdout)?.[1],
    );
    expect(kept.map(Number).reduce((a, b) => a + b)).toBe(COUNT);
    expect(workers.map(({ code }) => code)).toEqual([0, 0]);
    expect(await run("queue", "--json")).toMatchObject({
      stdout: '{"waiting":0,"underWay":0,"aside":0,"setAside":[]}\n',
    });

    const graph = await graphAt(address);
    const direct = await emptyQueue();
    await direct.run("ingest", "in.jsonl");
    expect(graph).toEqual(await graphAt(direct.address));
  }, 120_000);

  it("sets aside what cannot be read, with the reason, and gives it out again when told", async () => {
    const { run } = await emptyQueue();
    const folder = folderWith({
      "a.txt": READOUT,
      "b.txt": "The ferry was late.",
      "c.txt": "ab\0",
      "d.html": "<html></html>",
    });
    expect(await run("ingest", folder, "--queue")).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/: 3 queued, 1 refused\n$/),
      stderr: expect.stringContaining("c.txt: This is not text: it holds a NUL"),
    });
    expect((await run("work", "--until-empty")).stdout).toMatch(
      /: 1 new, 0 replaced, 0 unchanged, 2 refused\n$/,
    );
    const { stdout } = await run("queue");
    const [state, ...aside] = stdout
      .replace(/[\u2068\u2069]/g, "")
      .trim()
      .split("\n");
    expect(state).toBe("0 waiting, 0 under way, 2 set aside");
    expect(aside.sort((x, y) => (x.slice(24) < y.slice(24) ? -1 : 1))).toEqual([
      expect.stringMatching(/^\d{4}-\S+ {2}\S+b\.txt: The text is in none of the languages that can be read/),
      expect.stringMatching(
        /^\d{4}-\S+ {2}\S+d\.html: No article was found in this page: its body comes out empty\.$/,
      ),
    ]);
    expect(await run("queue", "--requeue")).toMatchObject({
      stderr: "2 put on the queue again\n",
      stdout: "2 waiting, 0 under way, 0 set aside\n",
    });
    expect((await run("work", "--until-empty")).stdout).toMatch(
      /: 0 new, 0 replaced, 0 unchanged, 2 refused\n$/,
    );
  }, 60_000);

  it(
    `loses nothing and doubles nothing when a worker is killed (${ROUNDS} times)`,
    async () => {
      const lines = linesOf(KILLED_COUNT);
      const direct = await emptyQueue("60", lines);
      await direct.run("ingest", "in.jsonl");
      const reference = await graphAt(direct.address);
      const { address, run, start } = await emptyQueue("2", lines);
      await run("ingest", "in.jsonl", "--queue");
      for (let round = 0; round < ROUNDS; round++) {
        const store = await openStore(address);
        const before = await store.countArticles({});
        const worker = start("work", "--threads", "1");
        await expect
          .poll(() => store.countArticles({}), { timeout: 30_000, interval: 10 })
          .toBeGreaterThan(before);
        worker.kill("SIGKILL");
        await once(worker, "close");
        await store.close();
      }
      await run("work", "--until-empty");
      expect((await run("queue")).stdout).toBe("0 waiting, 0 under way, 0 set aside\n");
      expect(await graphAt(address)).toEqual(reference);
    },
    60_000 + ROUNDS * 15_000,
  );

  it("is waited at by a worker, which ends in good order when it is stopped", async () => {
    const { run, start } = await emptyQueue();
    const worker = start("work");
    const said = textOf(worker.stderr);
    onTestFailed(async () => {
      worker.kill("SIGKILL");
      process.stderr.write(`The worker said:\n${await said}`);
    });
    await run("ingest", "in.jsonl", "--queue");
    await expect
      .poll(async () => (await run("queue")).stdout, { timeout: 60_000, interval: 200 })
      .toBe("0 waiting, 0 under way, 0 set aside\n");
    worker.kill("SIGTERM");
    expect(await once(worker, "close")).toEqual([0, null]);
    expect(troubleIn(await said)).toEqual([]);
  }, 90_000);

  it("is made by programs that start together where there is none", async () => {
    for (let round = 0; round < 4; round++) {
      const { run } = await emptyQueue();
      const commands = ["work --until-empty", "ingest in.jsonl --queue", "queue", "queue"];
      const ends = await Promise.all(commands.map((command) => run(...command.split(" "))));
      expect(ends.map(({ code, stderr }) => ({ code, trouble: troubleIn(stderr) }))).toEqual(
        commands.map(() => ({ code: 0, trouble: [] })),
      );
    }
  }, 60_000);
});

function linesOf(count: number): string {
  return Array.from({ length: count }, (_, i) => JSON.stringify({ text: `${READOUT} ${i}` })).join("\n");
}

/** What a program says that is not how far it has come, which it tells every few seconds. */
function troubleIn(said: string): string[] {
  return said.split("\n").filter((line) => !/^(?:read [\d,]+ in .*)?$/.test(line));
}

it.each(["ingest a.jsonl --queue", "work", "queue"])(
  "readout %s needs PostgreSQL, and says so",
  async (command) => {
    const folder = folderWith({ "a.jsonl": LINES });
    expect(await readout(command.split(" "), { folder })).toEqual({
      code: 1,
      stdout: "",
      stderr: "A queue needs PostgreSQL. Set DATABASE_URL=postgres://USER:PASSWORD@HOST:PORT/DATABASE.\n",
    });
  },
);

it("a server that is not there is told with what to look at", async () => {
  const environment = { DATABASE_URL: "postgres://me:secret@127.0.0.1:1/db" };
  const { code, stderr } = await readout(["queue"], { environment });
  expect(code).toBe(1);
  expect(stderr).toMatch(
    /^The database 127\.0\.0\.1:1 cannot be reached; look whether it runs at that address\.\n$/,
  );
});
