import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { onTestFinished } from "vitest";

const PROGRAM = resolve("dist/main.js");

export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Surroundings {
  readonly environment?: Readonly<Record<string, string>>;
  readonly folder?: string;
  readonly input?: string | Uint8Array;
}

/** Runs the built program as a person would, in a process of its own, and waits for its end. */
export async function readout(
  words: readonly string[],
  { input, ...rest }: Surroundings = {},
): Promise<Finished> {
  const child = start(words, rest);
  child.stdin?.end(input);
  const [code, stdout, stderr] = await Promise.all([
    new Promise<number | null>((done) => child.once("close", done)),
    textOf(child.stdout),
    textOf(child.stderr),
  ]);
  return { code, stdout, stderr };
}

/** Starts the program, in an empty folder unless told otherwise; it is gone when the test is finished. */
export function start(
  words: readonly string[],
  { environment = {}, folder }: Surroundings = {},
): ChildProcess {
  const child = spawn(process.execPath, [PROGRAM, ...words], {
    cwd: folder ?? emptyFolder(),
    // Nothing of the surroundings of the tests: no setting of theirs reaches the program.
    env: { PATH: process.env.PATH, ...environment },
    stdio: "pipe",
  });
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  return child;
}

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "readout-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** All that a stream brings until it ends. */
export async function textOf(stream: AsyncIterable<Buffer> | null): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream ?? []) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}
