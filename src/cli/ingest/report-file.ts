import { closeSync, openSync, writeSync } from "node:fs";
import type { Outcome } from "../../ingest/outcome.ts";
import { CommandFailure } from "../command-failure.ts";

/** A file of JSON Lines: what became of each document. A line is on its way to disk when `add` returns. */
export class ReportFile {
  readonly #descriptor: number;

  /** @throws CommandFailure where the file cannot be written. */
  constructor(path: string) {
    try {
      this.#descriptor = openSync(path, "w");
    } catch (error) {
      throw new CommandFailure(
        `The report cannot be written to ${path}: ${error instanceof Error ? error.message : error}.`,
      );
    }
  }

  add(outcome: Outcome): void {
    const { place, ...rest } = outcome;
    writeSync(this.#descriptor, `${JSON.stringify({ source: place, ...rest })}\n`);
  }

  close(): void {
    closeSync(this.#descriptor);
  }
}
