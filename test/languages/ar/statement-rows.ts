import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { ArticleGraph } from "../../../src/graph/article-graph.ts";
import type { Statement } from "../../../src/graph/statement.ts";
import { read } from "../../../src/languages/read.ts";
import { nameOf } from "./name-of.ts";
import { tableOf } from "./tables.ts";

/** What is told of a statement, by the name of its column. */
const COLUMNS: Readonly<Record<string, (statement: Statement, graph: ArticleGraph) => string>> = {
  cue: ({ cue }) => cue.exact,
  speakers: ({ speakers }, graph) =>
    list(
      speakers.map(
        ({ agentId, mention }) => nameOf(agentId, graph) ?? (mention ? `(${mention.exact})` : "?"),
      ),
    ),
  act: ({ act }) => act,
  content: ({ text }) => text,
  quotation: ({ quotation }) => quotation,
  resolution: ({ speakers }) => list(speakers.map(({ resolution }) => resolution)),
  via: ({ viaIds }, graph) => list(viaIds.map((id) => nameOf(id, graph) ?? id)),
  behalf: ({ onBehalfOfIds }, graph) => list(onBehalfOfIds.map((id) => nameOf(id, graph) ?? id)),
};

/** A text, and what a careful reader finds said in it: the cells of each statement. */
export interface Example {
  readonly text: string;
  readonly columns: readonly string[];
  readonly statements: readonly (readonly string[])[];
}

/**
 * The examples of the tables in a folder, each with the place where it stands.
 * The first column is the text; a `"` there is a further statement of the text
 * above, and a text alone holds none.
 */
export function examplesIn(folder: string): [place: string, example: Example][] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".tsv"))
    .flatMap((file) => examplesOf(join(folder, file)));
}

function examplesOf(file: string): [string, Example][] {
  const { columns, rows } = tableOf(file);
  const examples: [string, Example & { readonly statements: string[][] }][] = [];
  for (const { place, cells } of rows) {
    const [text = "", ...told] = cells;
    if (text !== '"')
      examples.push([`${place} ${text}`, { text, columns: columns.slice(1), statements: [] }]);
    if (told.some((cell) => cell !== "")) examples.at(-1)?.[1].statements.push(told);
  }
  return examples;
}

/** What is found in the text of an example, in its columns. */
export function found({ text, columns }: Example): string[][] {
  const { graph } = read({ text, language: "ar" });
  return graph.statements.map((statement) =>
    columns.map((column) => COLUMNS[column]?.(statement, graph) ?? `no column is called ${column}`),
  );
}

function list(parts: readonly string[]): string {
  return parts.join(" + ");
}
