import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { opening } from "../support/sample/opening.ts";

export interface Spawned {
  readonly url: string;
  readonly graphql: string;
  readonly process: ChildProcess;
  /** What it has printed, its log with it. */
  printed(): string;
  /** Its exit code, once it has ended. */
  readonly ended: Promise<number | null>;
  /** Bytes of memory it holds. */
  memory(): Promise<number>;
}

/**
 * The built program serving an invented article in a process of its own, ended with the test.
 *
 * @param limit a shell command before it.
 */
export async function spawned(
  environment: Readonly<Record<string, string>>,
  atEnd: (end: () => Promise<void>) => void,
  limit = "true",
): Promise<Spawned> {
  const folder = mkdtempSync(join(tmpdir(), "readout-"));
  writeFileSync(join(folder, "article.txt"), opening().article.text);
  const child = spawn("bash", ["-c", `${limit}; exec "$0" dist/main.js serve`, process.execPath], {
    env: {
      ...process.env,
      PORT: "0",
      DATABASE_URL: ":memory:",
      ARTICLES: folder,
      LOG_LEVEL: "fatal",
      ...environment,
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "exit").then(([code]) => code as number | null);
  atEnd(async () => {
    child.kill("SIGKILL");
    await ended;
    rmSync(folder, { recursive: true });
  });
  let printed = "";
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on("data", (chunk) => {
      printed += String(chunk);
      const [found] = /http:\/\/\S+?(?=\/graphql)/.exec(printed) ?? [];
      if (found) resolve(found);
    });
    child.stdout.on("end", () => reject(new Error(`The server did not say where it serves: ${printed}`)));
  });
  return {
    url,
    graphql: `${url}/graphql`,
    process: child,
    printed: () => printed,
    ended,
    memory: () => memoryOf(url),
  };
}

async function memoryOf(url: string): Promise<number> {
  const metrics = await (await fetch(`${url}/metrics`)).text();
  return Number(/^process_resident_memory_bytes (\S+)/m.exec(metrics)?.[1]);
}
