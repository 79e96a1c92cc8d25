import { Command } from "commander";
import { explanationOf } from "./explanation.ts";
import { print } from "./print.ts";
import { readings } from "./readings.ts";

export function explainCommand(): Command {
  return new Command("explain")
    .description(
      "Show each statement of an article with the rule that found it, and how its speakers were resolved.",
    )
    .argument("<file>", "an article as text, HTML, JSON Lines or WARC; - for text on standard input")
    .option("--charset <label>", "how the file is encoded, where it is not UTF-8 (windows-1256, for one)")
    .action(async (file: string, { charset }: { charset?: string }) => {
      for await (const reading of readings([file], charset)) await print(explanationOf(reading));
    });
}
