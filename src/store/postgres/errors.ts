import { StoreUnavailableError } from "../errors.ts";

/** Codes of PostgreSQL, by their beginnings, and of the network, that end when a server, a disk or a network is back. */
const UNAVAILABLE: readonly (readonly [RegExp, string])[] = [
  [/^57P0[123]/, "is stopping or starting; it is reached again by itself when it is up"],
  [/^08/, "broke the connection; it is reached again by itself when it is up"],
  [
    /^(ECONNREFUSED|ECONNRESET|EPIPE|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOENT)$/,
    "cannot be reached; look whether it runs at that address",
  ],
  [/^53300/, "has no connection free; raise max_connections, or start fewer servers and workers"],
  [/^53100/, "cannot grow: its disk is full; make room"],
  [/^53/, "is out of a resource; look at its log"],
  [/^58/, "cannot read or write its files; look at its log"],
  [/^25006/, "only reads; DATABASE_URL has to name the primary, DATABASE_REPLICA_URL its replicas"],
  [/^28/, "refused the user or password; look at DATABASE_URL"],
  [/^3D000/, "has no database of that name; create it, or name another in DATABASE_URL"],
];

/** What pg says, without a code, when a connection ends or does not come about. */
const BROKEN =
  /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|not queryable/;

/** The error in words of the store; what is no trouble of the server stays what it is. */
export function storeError(error: unknown, server: string): unknown {
  const code = codeOf(error);
  const known = UNAVAILABLE.find(([pattern]) => pattern.test(code))?.[1];
  const trouble =
    known ??
    (error instanceof Error && BROKEN.test(error.message)
      ? "broke the connection; it is reached again by itself when it is up"
      : undefined);
  if (trouble === undefined) return error;
  return new StoreUnavailableError(`The database ${server} ${trouble}.`, { cause: error });
}

/** Two transactions were in each other's way: one that is done again finds the other's work. */
export function wasInTheWay(error: unknown): boolean {
  return ["40001", "40P01"].includes(codeOf(error)) || isTaken(error);
}

/** Another row has the key. */
export function isTaken(error: unknown): boolean {
  return codeOf(error) === "23505";
}

/** The code of an error; several attempts to connect fail as one error that holds theirs. */
function codeOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return codeOf(error.errors[0]);
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}
