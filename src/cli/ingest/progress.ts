import type { OutcomeTally } from "./outcome-tally.ts";

const BAR_WIDTH = 24;

/** Shows on standard error how far an intake has come: a bar on a terminal, a line now and then elsewhere. */
export class Progress {
  readonly #onTerminal = process.stderr.isTTY === true;
  readonly #timer: NodeJS.Timeout;

  /** @param expected How many documents there will be, once that is known. */
  constructor(
    private readonly tally: OutcomeTally,
    private readonly expected: () => number | undefined,
  ) {
    this.#timer = setInterval(() => this.#show(), this.#onTerminal ? 200 : 5_000);
  }

  end(): void {
    clearInterval(this.#timer);
    if (this.#onTerminal) process.stderr.write("\r\u001b[K");
  }

  #show(): void {
    if (!this.#onTerminal) {
      process.stderr.write(`${this.tally.line()}\n`);
      return;
    }
    const expected = this.expected();
    const bar = expected ? `${barOf(Math.min(1, this.tally.total / expected))} ` : "";
    process.stderr.write(
      `\r\u001b[K${`${bar}${this.tally.line()}`.slice(0, (process.stderr.columns ?? 80) - 1)}`,
    );
  }
}

function barOf(share: number): string {
  const full = Math.round(share * BAR_WIDTH);
  return `[${"#".repeat(full)}${"-".repeat(BAR_WIDTH - full)}] ${Math.floor(share * 100)} %`;
}
