import { Command } from "commander";
import { documentsOf } from "../ingest/documents.ts";
import type { Outcome } from "../ingest/outcome.ts";
import { sourcesNamed } from "../ingest/sources.ts";
import { type Environment, readSettings } from "../settings.ts";
import { expectedOf } from "./ingest/expected.ts";
import { intoQueue, intoStore } from "./ingest/intake.ts";
import { KEPT, OutcomeTally, QUEUED } from "./ingest/outcome-tally.ts";
import { Progress } from "./ingest/progress.ts";
import { ReportFile } from "./ingest/report-file.ts";
import { positiveNumber } from "./positive-number.ts";
import { print } from "./print.ts";
import { settingsHelp } from "./settings-help.ts";
import { stopSignal } from "./stop-signal.ts";

interface Options {
  readonly charset?: string;
  readonly report?: string;
  readonly threads?: number;
  readonly queue?: boolean;
}

export function ingestCommand(environment: Environment): Command {
  return new Command("ingest")
    .description("Read articles and keep what was read. What is there already is left as it is.")
    .argument(
      "<source...>",
      "files, folders, patterns such as 'archive/**/*.txt', or addresses of pages and feeds; - for text on standard input",
    )
    .option("--charset <label>", "how text files are encoded, where it is not UTF-8 (windows-1256, for one)")
    .option("--report <file>", "write what became of each document to a file, as JSON Lines")
    .option(
      "--threads <number>",
      "threads that read; as many as there are cores, if left out",
      positiveNumber,
    )
    .option("--queue", "put the documents on the queue instead, for the workers (readout work) to read")
    .addHelpText("after", EXPLANATION)
    .addHelpText("after", settingsHelp("databaseUrl", "privateAddresses"))
    .action(async (names: string[], { charset, report, threads, queue }: Options) => {
      const settings = readSettings(environment);
      const sources = await sourcesNamed(names);
      const reportFile = report === undefined ? undefined : new ReportFile(report);
      const stop = stopSignal();
      const intake = await (queue ? intoQueue(settings, stop) : intoStore(settings, stop, threads));
      const documents = documentsOf(sources, {
        ...(charset !== undefined && { charset }),
        ...(report !== undefined && { except: report }),
        ...(settings.privateAddresses === "allow" && { mayConnect: () => true }),
      });
      const tally = new OutcomeTally(queue ? QUEUED : KEPT);
      const progress = new Progress(tally, expectedOf(sources));
      try {
        await intake.take(documents, (outcome: Outcome) => {
          tally.add(outcome);
          reportFile?.add(outcome);
        });
      } finally {
        progress.end();
        reportFile?.close();
        await intake.close();
        for (const line of tally.refusalLines()) process.stderr.write(`${line}\n`);
        await print(`${tally.line()}${stop.aborted ? "; stopped, run it again to go on" : ""}\n`);
      }
      if (tally.counts.refused > 0 || stop.aborted) process.exitCode = 1;
    });
}

const EXPLANATION = `
Files are known by their endings: .txt (an article), .html .htm .xhtml (a page), .jsonl .ndjson (an object a line with
"text" or "html" and, where known, "url", "headline", "publishedOn", "agency", "language"), .warc .warc.gz (an archive),
.rss .atom .rdf .xml (a feed). In folders, files of other kinds and feeds are passed over.
A document that cannot be used is refused with its reason, and the rest goes on; the exit code is then 1.`;
