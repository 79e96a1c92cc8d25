import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathProblem } from "../../ingest/files/path-problem.ts";
import { readTextFile } from "../../ingest/files/text-file.ts";
import { readDocument } from "../../ingest/read-document.ts";
import { CommandFailure } from "../command-failure.ts";
import { goldOf } from "./gold.ts";
import { type Judgement, judge } from "./judge.ts";

const ANNOTATION = ".gold.json";

/**
 * Reads and judges every annotated article of a folder and the folders in it,
 * in order of name.
 *
 * @throws CommandFailure where there is none, or an annotation does not fit its article.
 */
export async function annotatedArticles(folder: string): Promise<Map<string, Judgement>> {
  const names = (await filesIn(folder))
    .filter((file) => file.endsWith(ANNOTATION))
    .map((file) => file.slice(0, -ANNOTATION.length))
    .sort();
  if (names.length === 0) {
    throw new CommandFailure(
      `${folder} holds no annotated article: NAME.txt with NAME${ANNOTATION} beside it.`,
    );
  }
  const judgements = new Map<string, Judgement>();
  for (const name of names) {
    const article = join(folder, `${name}.txt`);
    const annotation = join(folder, `${name}${ANNOTATION}`);
    const reading = await readDocument(await readTextFile(article));
    const gold = goldOf(annotation, readFileSync(annotation, "utf8"), reading.graph.article);
    judgements.set(name, judge(gold, reading));
  }
  return judgements;
}

async function filesIn(folder: string): Promise<string[]> {
  try {
    return readdirSync(folder, { recursive: true, encoding: "utf8" });
  } catch (error) {
    throw await pathProblem(folder, error);
  }
}
