import { Command } from "commander";
import { type Environment, readSettings } from "../settings.ts";
import { isolate } from "./isolate.ts";
import { print } from "./print.ts";
import { settingsHelp } from "./settings-help.ts";

/** How many of those set aside are shown. */
const SHOWN = 50;

interface Options {
  readonly requeue?: boolean;
  readonly json?: boolean;
}

export function queueCommand(environment: Environment): Command {
  return new Command("queue")
    .description("Show how many documents wait on the queue, and which are set aside and why.")
    .option("--requeue", "put what is set aside on the queue again")
    .option("--json", "print it as JSON")
    .addHelpText("after", settingsHelp("databaseUrl"))
    .action(async ({ requeue, json }: Options) => {
      const { databaseUrl, queueLease } = readSettings(environment);
      const { openQueue } = await import("../ingest/queue/open-queue.ts");
      const queue = await openQueue(databaseUrl, { leaseSeconds: queueLease, supervise: false });
      try {
        if (requeue) process.stderr.write(`${await queue.requeue()} put on the queue again\n`);
        const state = await queue.state();
        const aside = await queue.aside(SHOWN);
        if (json) return await print(`${JSON.stringify({ ...state, setAside: aside })}\n`);
        await print(`${state.waiting} waiting, ${state.underWay} under way, ${state.aside} set aside\n`);
        for (const { place, reason, since } of aside) {
          await print(`${since.toISOString()}  ${place}: ${isolate(reason)}\n`);
        }
        if (state.aside > aside.length) await print(`… and ${state.aside - aside.length} more\n`);
      } finally {
        await queue.close();
      }
    });
}
