import { Command } from "commander";
import { articleJson } from "./json/article-json.ts";
import { print } from "./print.ts";
import { readings } from "./readings.ts";

export function extractCommand(): Command {
  return new Command("extract")
    .description(
      "Print what is read from articles, as JSON Lines: an article a line, fields named as in the API.",
    )
    .argument("<file...>", "articles as text, HTML, JSON Lines or WARC; - for text on standard input")
    .option("--charset <label>", "how the files are encoded, where it is not UTF-8 (windows-1256, for one)")
    .action(async (files: string[], { charset }: { charset?: string }) => {
      for await (const { graph } of readings(files, charset)) {
        await print(`${JSON.stringify(articleJson(graph))}\n`);
      }
    });
}
