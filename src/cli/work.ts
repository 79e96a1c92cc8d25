import { availableParallelism } from "node:os";
import { Command } from "commander";
import { type Environment, readSettings } from "../settings.ts";
import { openStore } from "../store/stores.ts";
import { OutcomeTally } from "./ingest/outcome-tally.ts";
import { Progress } from "./ingest/progress.ts";
import { positiveNumber } from "./positive-number.ts";
import { print } from "./print.ts";
import { settingsHelp } from "./settings-help.ts";
import { stopSignal } from "./stop-signal.ts";

interface Options {
  readonly threads?: number;
  readonly untilEmpty?: boolean;
}

export function workCommand(environment: Environment): Command {
  return new Command("work")
    .description("Read the documents on the queue, and keep what was read; on as many machines as wanted.")
    .option(
      "--threads <number>",
      "threads that read; as many as there are cores, if left out",
      positiveNumber,
    )
    .option("--until-empty", "end when nothing is left, instead of waiting for more")
    .addHelpText("after", EXPLANATION)
    .addHelpText("after", settingsHelp("databaseUrl", "queueLease"))
    .action(async ({ threads = availableParallelism(), untilEmpty = false }: Options) => {
      const { databaseUrl, queueLease } = readSettings(environment);
      const { openQueue } = await import("../ingest/queue/open-queue.ts");
      const { workThrough } = await import("../ingest/queue/work-through.ts");
      const queue = await openQueue(databaseUrl, { leaseSeconds: queueLease, supervise: true });
      const store = await openStore(databaseUrl).catch(async (error) => {
        await queue.close();
        throw error;
      });
      const stop = stopSignal();
      const tally = new OutcomeTally();
      const progress = new Progress(tally, () => undefined);
      try {
        await workThrough(queue, store, {
          threads,
          signal: stop,
          untilEmpty,
          onOutcome: (outcome) => tally.add(outcome),
          onTrouble: seldom(({ message }) => process.stderr.write(`${message}\n`)),
        });
      } finally {
        progress.end();
        await queue.close();
        await store.close();
        await print(`${tally.line()}\n`);
      }
    });
}

/** Says something at once, and then not again for a while: what is tried twice a second need not be told so often. */
function seldom<Arg>(say: (arg: Arg) => void): (arg: Arg) => void {
  let last = Number.NEGATIVE_INFINITY;
  return (arg) => {
    if (performance.now() - last < 10_000) return;
    last = performance.now();
    say(arg);
  };
}

const EXPLANATION = `
Any number of workers may run, on any number of machines: each document is given to one. What a worker had in hand when
it ended without warning is given to another after QUEUE_LEASE. A document that is refused, or keeps failing, is set
aside with the reason: readout queue shows it. Ctrl+C or SIGTERM ends a worker once it has finished what it has in hand.`;
