import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Store } from "../../src/store/store.ts";
import { openStore } from "../../src/store/stores.ts";
import { type PostgresServer, postgresMissing, startPostgres } from "../support/postgres.ts";

/** A kind of store, and how a test gets empty ones of it. */
export interface StoreUnderTest {
  readonly name: string;
  /** Why it cannot be tested here. */
  readonly missing?: string;
  /** The address of an empty store; a second opening of it finds what the first has put. */
  address(): Promise<string>;
  /** Whether what was put is there when the store is opened again. */
  readonly lasting: boolean;
  /** Ends what was started, removes what was made. */
  end(): Promise<void>;
}

/** Every kind of store `openStore` knows. Each runs the whole suite. */
export function storesUnderTest(): StoreUnderTest[] {
  return [inMemory(), inFile(), inPostgres()];
}

/** An empty store. */
export async function emptyStore(kind: StoreUnderTest): Promise<Store> {
  return openStore(await kind.address());
}

function inMemory(): StoreUnderTest {
  return { name: ":memory:", lasting: false, address: async () => ":memory:", end: async () => {} };
}

function inFile(): StoreUnderTest {
  const folder = mkdtempSync(join(tmpdir(), "readout-store-"));
  let files = 0;
  return {
    name: "file",
    lasting: true,
    address: async () => `file:${join(folder, `${files++}.db`)}`,
    end: async () => rmSync(folder, { recursive: true }),
  };
}

/** One server for all databases of a test file, started when the first is asked for. */
function inPostgres(): StoreUnderTest {
  const missing = postgresMissing();
  let server: Promise<PostgresServer> | undefined;
  return {
    name: "postgres",
    lasting: true,
    ...(missing !== undefined && { missing }),
    async address() {
      server ??= startPostgres();
      return (await server).emptyDatabase();
    },
    end: async () => (await server)?.remove(),
  };
}
