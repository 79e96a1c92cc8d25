import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chownSync, existsSync, mkdtempSync, readdirSync, realpathSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { Client } from "pg";

/** A PostgreSQL server of the tests' own: in a folder of its own, on the loopback, on a free port. */
export interface PostgresServer {
  /** The address of an empty database: one that nobody is connected to any more is emptied. */
  emptyDatabase(): Promise<string>;
  /** The address of a database of this server. */
  address(database: string): string;
  /** Stops it as an administrator does who will not wait for clients. */
  stop(): Promise<void>;
  start(): Promise<void>;
  /** A server that copies this one as it changes. */
  replica(): Promise<PostgresServer>;
  /** Stops it and removes its folder. */
  remove(): Promise<void>;
}

/** Why there is no server to test on; undefined where there is one. */
export function postgresMissing(): string | undefined {
  if (!binaries()) return "PostgreSQL is not installed (Debian: apt-get install postgresql)";
  if (process.getuid?.() === 0 && owner() === undefined) {
    return "PostgreSQL does not run as root, and there is no user postgres to run it";
  }
  return undefined;
}

/** @param settings as in postgresql.conf, over those of the tests. */
export async function startPostgres(settings: readonly string[] = []): Promise<PostgresServer> {
  const folder = emptyFolder();
  run("initdb", ["-D", folder, "-U", USER, "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"]);
  return serverIn(folder, settings);
}

const USER = "readout";
/** The tests end processes, not machines: nothing has to reach the disk. */
const OPTIONS = [
  "fsync=off",
  "shared_buffers=64MB",
  "max_wal_senders=4",
  "wal_level=replica",
  "unix_socket_directories=",
];

async function serverIn(folder: string, settings: readonly string[]): Promise<PostgresServer> {
  const port = await freePort();
  let server: ReturnType<typeof spawn> | undefined;
  let databases = 0;
  const address = (database: string) => `postgres://${USER}@127.0.0.1:${port}/${database}`;

  async function start(): Promise<void> {
    const options = [...OPTIONS, ...settings].flatMap((option) => ["-c", option]);
    server = spawn(binary("postgres"), ["-D", folder, "-h", "127.0.0.1", "-p", String(port), ...options], {
      stdio: "ignore",
      ...owner(),
    });
    process.once("exit", kill);
    for (const end = Date.now() + 30_000; !(await answers(address("postgres"))); await wait(50)) {
      if (Date.now() > end || server.exitCode !== null) {
        throw new Error(`PostgreSQL did not start in ${folder} on port ${port}.`);
      }
    }
  }
  const kill = () => server?.kill("SIGQUIT");
  async function stop(signal: NodeJS.Signals = "SIGINT"): Promise<void> {
    process.off("exit", kill);
    if (!server || server.exitCode !== null || server.signalCode !== null) return;
    const stopped = once(server, "exit");
    server.kill(signal);
    await stopped;
  }

  await start();
  return {
    address,
    start,
    stop: () => stop(),
    async emptyDatabase() {
      const client = new Client(address("postgres"));
      await client.connect();
      const { rows } = await client.query(IDLE);
      const name = rows[0]?.datname ?? `test_${databases++}`;
      if (rows.length === 0) await client.query(`CREATE DATABASE ${name}`);
      await client.end();
      if (rows.length > 0) await empty(address(name));
      return address(name);
    },
    async replica() {
      const copy = emptyFolder();
      run("pg_basebackup", [
        "-D",
        copy,
        "-d",
        address("postgres"),
        "-R",
        "-X",
        "stream",
        "-c",
        "fast",
        "--no-sync",
      ]);
      return serverIn(copy, settings);
    },
    async remove() {
      await stop("SIGQUIT");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const IDLE = `SELECT datname FROM pg_database WHERE datname LIKE 'test%'
  AND datname NOT IN (SELECT datname FROM pg_stat_activity WHERE datname IS NOT NULL) ORDER BY datname LIMIT 1`;

/** Drops whatever a store or a queue has made there. */
async function empty(address: string): Promise<void> {
  const client = new Client(address);
  await client.connect();
  const { rows } = await client.query(OWN_SCHEMAS);
  for (const { nspname } of rows) await client.query(`DROP SCHEMA "${nspname}" CASCADE`);
  await client.end();
}

const OWN_SCHEMAS = `SELECT nspname FROM pg_namespace
  WHERE nspname <> 'public' AND nspname <> 'information_schema' AND nspname NOT LIKE 'pg\\_%'`;

async function answers(address: string): Promise<boolean> {
  const client = new Client({ connectionString: address, connectionTimeoutMillis: 1_000 });
  client.on("error", () => {});
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}

/** Whom the server runs as: not as root, which it refuses. */
function owner(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const [uid, gid] = ["-u", "-g"].map((which) =>
    Number(spawnSync("id", [which, "postgres"], { encoding: "utf8" }).stdout || "NaN"),
  );
  return uid !== undefined && gid !== undefined && uid > 0 ? { uid, gid } : undefined;
}

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "readout-postgres-"));
  const user = owner();
  if (user) chownSync(folder, user.uid, user.gid);
  return folder;
}

function run(name: string, args: readonly string[]): void {
  execFileSync(binary(name), args, { stdio: ["ignore", "ignore", "pipe"], ...owner() });
}

function binary(name: string): string {
  return join(binaries() ?? "", name);
}

/** The folder of the newest server installed: Debian's, or one on the path. */
function binaries(): string | undefined {
  const debian = "/usr/lib/postgresql";
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = versions.map((version) => join(debian, version, "bin"));
  const onPath = (process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, "postgres"));
  folders.push(...onPath.filter((file) => existsSync(file)).map((file) => dirname(realpathSync(file))));
  return folders.find((folder) => existsSync(join(folder, "postgres")) && existsSync(join(folder, "initdb")));
}

/** Below those that the system gives to connections: a server that is stopped finds its port free when it starts again. */
async function freePort(): Promise<number> {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 12_000);
    const server = createServer();
    const free = await new Promise<boolean>((resolve) => {
      server.once("error", () => resolve(false));
      server.listen(port, "127.0.0.1", () => resolve(true));
    });
    server.close();
    if (free) return port;
  }
}
