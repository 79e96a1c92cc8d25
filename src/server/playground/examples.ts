import { readdirSync, readFileSync } from "node:fs";

/** The folder of example questions, beside the code that shows them. */
const FOLDER = new URL("../../../schema/examples/", import.meta.url);

/** The example questions in order of their file names: what the playground opens with. */
export function exampleQuestions(): readonly string[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith(".graphql"))
    .sort()
    .map((file) => readFileSync(new URL(file, FOLDER), "utf8"));
}
