import { Command } from "commander";
import { CommandFailure } from "./command-failure.ts";
import { fallenBelow, recordBaseline } from "./evaluate/baseline.ts";
import { reportJson, reportOf, tallyOf } from "./evaluate/report.ts";
import { print } from "./print.ts";

interface Options {
  readonly json?: boolean;
  readonly baseline?: string;
  readonly record?: boolean;
}

export function evaluateCommand(): Command {
  return new Command("evaluate")
    .description(
      "Compare what is read from annotated articles with their annotation: NAME.txt beside NAME.gold.json.",
    )
    .argument("<folder>", "the folder with the articles and their annotations")
    .option("--json", "print counts, figures and misses as JSON")
    .option("--baseline <file>", "fail when a figure is lower than this file records")
    .option("--record", "with --baseline: write the figures to the file instead")
    .addHelpText("after", EXPLANATION)
    .action(async (folder: string, { json, baseline, record }: Options) => {
      if (record && baseline === undefined)
        throw new CommandFailure("--record needs --baseline FILE, the file to write.");
      const { annotatedArticles } = await import("./evaluate/annotated-articles.ts");
      const judgements = await annotatedArticles(folder);
      await print(json ? `${JSON.stringify(reportJson(judgements), undefined, 2)}\n` : reportOf(judgements));
      if (baseline === undefined) return;
      if (record) return recordBaseline(baseline, tallyOf(judgements));
      const fallen = fallenBelow(baseline, tallyOf(judgements));
      if (fallen.length > 0) throw new CommandFailure(fallen.join("\n"));
    });
}

const EXPLANATION = `
A statement is found when its cue overlaps an annotated cue and its content shares at least half with an annotated
content; the best matches are taken first, one to one. precision, recall and F1 are of the statements found. speaker,
act and exact are the shares of those found that have the right set of speakers, the right act, and the content to the
character (quotation marks and outer punctuation aside). whole F1 counts a statement when it is found with the right
speakers and the right act. Statements annotated as weak or optional count neither way.`;
