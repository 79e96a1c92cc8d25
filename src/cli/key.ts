import { Command } from "commander";
import { type Environment, readSettings } from "../settings.ts";
import { newApiKey } from "../store/api-key.ts";
import type { Store } from "../store/store.ts";
import { openStore } from "../store/stores.ts";
import { nearest } from "../text/nearest.ts";
import { CommandFailure } from "./command-failure.ts";
import { isolate } from "./isolate.ts";
import { print } from "./print.ts";
import { settingsHelp } from "./settings-help.ts";

const LONGEST_NAME = 200;

export function keyCommand(environment: Environment): Command {
  const key = new Command("key").description(
    "Make, list and revoke the keys with which clients may give articles to the API.",
  );
  const commands = [
    new Command("add")
      .description("Make a key, and print it: this once, for only its digest is kept.")
      .argument("<name>", "for whom or what it is")
      .action((name: string) => withStore(environment, (store) => add(store, name))),
    new Command("list")
      .description("List the keys, those that were revoked too.")
      .option("--json", "print them as JSON Lines")
      .action(({ json = false }: { json?: boolean }) => withStore(environment, (store) => list(store, json))),
    new Command("revoke")
      .description("Revoke a key: from then on every server refuses it.")
      .argument("<id>", "as the list shows it")
      .action((id: string) => withStore(environment, (store) => revoke(store, id))),
  ];
  for (const command of commands) key.addCommand(command.addHelpText("after", settingsHelp("databaseUrl")));
  return key;
}

async function add(store: Store, given: string): Promise<void> {
  const name = given.trim();
  if (name === "" || name.length > LONGEST_NAME) {
    throw new CommandFailure(
      `A key has a name, of ${LONGEST_NAME} characters at most: say for whom or what it is.`,
    );
  }
  const { key, kept } = newApiKey(name);
  await store.putKey(kept);
  process.stderr.write(`The key ${kept.id}, for ${isolate(name)}. It is not shown again; keep it secret.\n`);
  await print(`${key}\n`);
}

async function list(store: Store, json: boolean): Promise<void> {
  const keys = await store.keys();
  if (keys.length === 0 && !json)
    process.stderr.write("There is no key. Make one with: readout key add NAME\n");
  for (const { id, name, createdAt, revokedAt } of keys) {
    await print(
      json
        ? `${JSON.stringify({ id, name, createdAt, ...(revokedAt !== undefined && { revokedAt }) })}\n`
        : `${id}  ${createdAt}  ${isolate(name)}${revokedAt === undefined ? "" : `, revoked ${revokedAt}`}\n`,
    );
  }
}

async function revoke(store: Store, id: string): Promise<void> {
  const known = await store.revokeKey(id, new Date().toISOString());
  if (known) return print(`The key ${id} is revoked.\n`);
  const near = nearest(
    id,
    (await store.keys()).map((key) => key.id),
  );
  throw new CommandFailure(
    `There is no key ${isolate(id)}.${near === undefined ? " List them with: readout key list" : ` Did you mean ${near}?`}`,
  );
}

/** @throws CommandFailure where what is written would be gone with this command. */
async function withStore(environment: Environment, work: (store: Store) => Promise<void>): Promise<void> {
  const { databaseUrl } = readSettings(environment);
  if (databaseUrl === ":memory:") {
    throw new CommandFailure("A key is kept with the graph. Set DATABASE_URL=file:PATH or postgres://….");
  }
  const store = await openStore(databaseUrl);
  try {
    await work(store);
  } finally {
    await store.close();
  }
}
