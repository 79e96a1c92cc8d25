import { fileURLToPath } from "node:url";
import { StoreAddressError } from "./errors.ts";
import { openPostgres } from "./postgres/open-postgres.ts";
import { openSqlite } from "./sqlite/open-sqlite.ts";
import type { Store } from "./store.ts";

/** A kind of store, known by how its addresses begin. To add one, implement `Store` and add its line below. */
interface Engine {
  readonly address: string;
  readonly begins: RegExp;
  /** Whether it can read from replicas. */
  readonly replicated: boolean;
  open(address: string, replicas: readonly string[]): Promise<Store>;
}

const ENGINES: readonly Engine[] = [
  { address: ":memory:", begins: /^:memory:$/, replicated: false, open: openSqlite },
  {
    address: "file:PATH",
    begins: /^file:/,
    replicated: false,
    open: (address) => openSqlite(pathOf(address)),
  },
  { address: "postgres://…", begins: /^postgres(ql)?:\/\//, replicated: true, open: openPostgres },
];

export interface StoreOptions {
  /** Addresses that reads go to, as long as one of them answers. */
  readonly replicas?: readonly string[];
}

/**
 * Opens the store at an address: `file:PATH`, `:memory:` or `postgres://…`.
 *
 * @throws StoreAddressError where no kind of store has such addresses.
 */
export async function openStore(url: string, { replicas = [] }: StoreOptions = {}): Promise<Store> {
  const engine = engineOf(url);
  if (replicas.length > 0 && !engine.replicated) {
    throw new StoreAddressError(`The store "${url}" has no replicas; leave DATABASE_REPLICA_URL out.`);
  }
  for (const replica of replicas) {
    if (engineOf(replica) !== engine) {
      throw new StoreAddressError(
        `"${shown(replica)}" cannot be a replica of "${shown(url)}"; name one of its kind.`,
      );
    }
  }
  return engine.open(url, replicas);
}

function engineOf(url: string): Engine {
  const engine = ENGINES.find(({ begins }) => begins.test(url));
  if (engine && (!engine.replicated || URL.canParse(url))) return engine;
  const known = ENGINES.map(({ address }) => address).join(", ");
  throw new StoreAddressError(`"${shown(url)}" is not the address of a store. Known: ${known}.`);
}

/** `file:readout.db` is a path below the working folder, `file:///var/readout.db` one from the root. */
function pathOf(address: string): string {
  return address.startsWith("file://") ? fileURLToPath(address) : address.slice("file:".length);
}

/** An address without its password. */
function shown(url: string): string {
  return url.replace(/^([^/]*\/\/).*@/, "$1…@");
}
