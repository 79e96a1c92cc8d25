import { CommanderError } from "commander";
import type { Environment } from "../settings.ts";
import { messageOf } from "./failure.ts";

/** After the habit of Unix. */
const ExitCode = { DONE: 0, FAILED: 1, WRONG_USE: 2 } as const;

/** Runs one command line; gives the exit code. */
export async function run(words: readonly string[], environment: Environment): Promise<number> {
  process.stdout.on("error", endQuietlyWhenNobodyReads);
  try {
    // Loading the program reads the vocabulary, and a mistake in it is told like any other.
    const { program } = await import("./program.ts");
    await program(environment).parseAsync(words, { from: "user" });
    return Number(process.exitCode ?? ExitCode.DONE);
  } catch (failure) {
    if (failure instanceof CommanderError) {
      return failure.exitCode === 0 ? ExitCode.DONE : ExitCode.WRONG_USE;
    }
    process.stderr.write(`${messageOf(failure)}\n`);
    return ExitCode.FAILED;
  }
}

/** `readout extract … | head` is no failure. */
function endQuietlyWhenNobodyReads(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
  process.exit(ExitCode.DONE);
}
