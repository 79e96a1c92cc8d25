import { idTaken, StoreFormatError, StoreUnavailableError } from "../errors.ts";

/** What a code of SQLite means to who keeps the file. */
const TROUBLES: Readonly<Record<string, string>> = {
  SQLITE_BUSY:
    "is locked by another writer. It is tried again for some seconds before this is said; wait for the other to end",
  SQLITE_LOCKED: "is locked by another writer; wait for it to end",
  SQLITE_FULL: "cannot grow: the disk is full; make room",
  SQLITE_READONLY: "cannot be written; give the program the right to write the file and its folder",
  SQLITE_IOERR: "cannot be read or written; look at the disk",
  SQLITE_CANTOPEN: "cannot be opened; look whether the folder exists and may be read",
  SQLITE_PERM: "may not be opened by this program; give it the right to",
};

/** The error in words of the store; what is no trouble of the file stays what it is. */
export function storeError(error: unknown, file: string): unknown {
  const code = codeOf(error);
  if (code === "SQLITE_NOTADB" || code === "SQLITE_CORRUPT") {
    return new StoreFormatError(
      code === "SQLITE_NOTADB"
        ? `${file} is not a database; name another file in DATABASE_URL.`
        : `${file} is damaged; restore it from a copy, or delete it and ingest again.`,
      { cause: error },
    );
  }
  if (code.startsWith("SQLITE_CONSTRAINT")) return idTaken(error);
  const known = Object.keys(TROUBLES).find((trouble) => code === trouble || code.startsWith(`${trouble}_`));
  if (known === undefined) return error;
  return new StoreUnavailableError(`The database ${file} ${TROUBLES[known]}.`, { cause: error });
}

export function isBusy(error: unknown): boolean {
  return codeOf(error).startsWith("SQLITE_BUSY");
}

/** The code of SQLite; a failure to open comes without one. */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return "";
  if (/Unable to open connection/.test(error.message)) return "SQLITE_CANTOPEN";
  return "code" in error && typeof error.code === "string" ? error.code : "";
}
