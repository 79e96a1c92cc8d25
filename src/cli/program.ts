import { Command } from "commander";
import type { Environment } from "../settings.ts";
import { evaluateCommand } from "./evaluate.ts";
import { explainCommand } from "./explain.ts";
import { extractCommand } from "./extract.ts";
import { ingestCommand } from "./ingest.ts";
import { keyCommand } from "./key.ts";
import { queueCommand } from "./queue.ts";
import { schemaCommand } from "./schema.ts";
import { serveCommand } from "./serve.ts";
import { workCommand } from "./work.ts";

/** The whole command line: a line here for each command, in the order `--help` shows them. */
export function program(environment: Environment): Command {
  const readout = new Command("readout")
    .description(
      "Reads official news readouts into a graph of who said what, to whom, where, and serves it over GraphQL.",
    )
    .showHelpAfterError("Run the command with --help for its use.")
    .exitOverride();
  for (const command of [
    serveCommand(environment),
    ingestCommand(environment),
    workCommand(environment),
    queueCommand(environment),
    keyCommand(environment),
    extractCommand(),
    explainCommand(),
    evaluateCommand(),
    schemaCommand(),
  ]) {
    readout.addCommand(command.copyInheritedSettings(readout));
    for (const nested of command.commands) nested.copyInheritedSettings(command);
  }
  return readout;
}
