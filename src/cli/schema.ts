import { readFileSync, writeFileSync } from "node:fs";
import { Command } from "commander";
import { CommandFailure } from "./command-failure.ts";
import { print } from "./print.ts";

interface Options {
  readonly out?: string;
  readonly check?: string;
}

export function schemaCommand(): Command {
  return new Command("schema")
    .description("Print the schema of the API, in the GraphQL schema language.")
    .option("--out <file>", "write it to a file instead")
    .option("--check <file>", "fail when a file holds another schema")
    .action(async ({ out, check }: Options) => {
      const { printedSchema } = await import("../api/schema.ts");
      const schema = `${(await printedSchema()).trimEnd()}\n`;
      if (out !== undefined) return writeFileSync(out, schema);
      if (check === undefined) return print(schema);
      if (contentOf(check) !== schema) {
        throw new CommandFailure(
          `${check} is stale: the code has another schema. Print it anew with: npm run schema`,
        );
      }
    });
}

function contentOf(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}
