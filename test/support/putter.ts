import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import type { ArticleGraph } from "../../src/graph/article-graph.ts";

/** Another process that puts graphs into a store, as many at a time as ingestion does. */
export interface Putter {
  /** The ids of the articles that were acknowledged, in their order. */
  readonly acknowledged: readonly string[];
  /** What was said of those that were not: the name of an error and its message. */
  readonly refused: readonly string[];
  readonly pid: number;
  put(graphs: readonly ArticleGraph[]): void;
  /** Resolves when so many were acknowledged or refused. */
  answered(count: number): Promise<void>;
  kill(): Promise<void>;
  end(): Promise<void>;
}

/** Puts every line of its input, a graph as JSON, and says what became of it. */
const PROGRAM = `
import { createInterface } from "node:readline";
import { openStore } from "./dist/store/stores.js";
const say = (...words) => process.stdout.write(words.join("\\t").replaceAll("\\n", " ") + "\\n");
try {
  const store = await openStore(process.env.ADDRESS);
  const puts = [];
  for await (const line of createInterface({ input: process.stdin })) {
    const graph = JSON.parse(line);
    puts.push(store.put(graph).then(() => say("kept", graph.article.id), (error) => say("refused", error.name, error.message)));
  }
  await Promise.all(puts);
  await store.close();
} catch (error) {
  say("refused", error.name, error.message);
}`;

/** Runs the program that the tests built; `limit` is a shell command before it, `user` who runs it. */
export function putter(
  address: string,
  { limit = "true", user }: { limit?: string; user?: number } = {},
): Putter {
  const child = spawn(
    "bash",
    ["-c", `${limit}; exec "$0" --input-type=module --eval "$PROGRAM"`, process.execPath],
    {
      env: { ...process.env, ADDRESS: address, PROGRAM },
      stdio: ["pipe", "pipe", "inherit"],
      ...(user !== undefined && { uid: user, gid: user }),
    },
  );
  // It may be killed while it is spoken to.
  child.stdin?.on("error", () => {});
  const acknowledged: string[] = [];
  const refused: string[] = [];
  let ended = false;
  const waiting = new Set<() => void>();
  const look = () => {
    for (const resolve of waiting) resolve();
  };
  createInterface({ input: child.stdout ?? process.stdin }).on("line", (line) => {
    const [word, ...rest] = line.split("\t");
    if (word === "kept") acknowledged.push(rest.join(" "));
    else refused.push(rest.join(": "));
    look();
  });
  const exit = exitOf(child).then(() => {
    ended = true;
    look();
  });
  return {
    acknowledged,
    refused,
    pid: child.pid ?? 0,
    put(graphs) {
      for (const graph of graphs) child.stdin?.write(`${JSON.stringify(graph)}\n`);
    },
    async answered(count) {
      while (!ended && acknowledged.length + refused.length < count) {
        await new Promise<void>((resolve) => waiting.add(resolve));
        waiting.clear();
      }
    },
    async kill() {
      child.kill("SIGKILL");
      await exit;
    },
    async end() {
      child.stdin?.end();
      await exit;
    },
  };
}

async function exitOf(child: ChildProcess): Promise<void> {
  await once(child, "close");
}
