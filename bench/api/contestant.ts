import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import autocannon from "autocannon";

export interface Measured {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** Microseconds of processor time of the server for a request; undefined where the system does not tell. */
  readonly cpu: number | undefined;
}

/** With two processors or more, the servers have one to themselves. */
const PINNED = process.platform === "linux" && spawnSync("taskset", ["-c", "0,1", "true"]).status === 0;
const TICK = 10_000;

/** A server of `servers.mjs` in a process of its own. */
export class Contestant {
  readonly kind: string;
  readonly url: string;
  readonly #child: ChildProcess;

  private constructor(kind: string, url: string, child: ChildProcess) {
    this.kind = kind;
    this.url = url;
    this.#child = child;
  }

  static async start(kind: string, address: string): Promise<Contestant> {
    const command = ["node", "bench/api/servers.mjs", kind, address];
    const [program = "node", ...rest] = PINNED ? ["taskset", "-c", "1", ...command] : command;
    const child = spawn(program, rest, {
      stdio: ["ignore", "pipe", "inherit"],
      env: { ...process.env, NODE_ENV: "production" },
    });
    const [port] = await once(child.stdout, "data");
    return new Contestant(kind, `http://127.0.0.1:${String(port).trim()}/graphql`, child);
  }

  /** Asks for some seconds over 32 connections, the next body as soon as there is an answer. */
  async measure(seconds: number, body: () => string): Promise<Measured> {
    const before = this.#cpu();
    const result = await autocannon({
      url: this.url,
      connections: 32,
      duration: seconds,
      method: "POST",
      headers: { "content-type": "application/json" },
      requests: [{ setupRequest: (request) => ({ ...request, body: body() }) }],
    });
    const after = this.#cpu();
    if (result.non2xx > 0 || result.errors > 0)
      throw new Error(`${this.kind}: ${result.non2xx} bad answers, ${result.errors} errors`);
    return {
      perSecond: result.requests.average,
      p50: result.latency.p50,
      p99: result.latency.p99,
      cpu:
        before !== undefined && after !== undefined
          ? ((after - before) * TICK) / result.requests.total
          : undefined,
    };
  }

  stop(): void {
    this.#child.kill();
  }

  /** Ticks of a hundredth of a second. */
  #cpu(): number | undefined {
    try {
      const fields = readFileSync(`/proc/${this.#child.pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
      return Number(fields[11]) + Number(fields[12]);
    } catch {
      return undefined;
    }
  }
}
