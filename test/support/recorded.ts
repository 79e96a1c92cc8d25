import type { Database, Param, Reader } from "../../src/store/sql/database.ts";

export interface Recorded {
  readonly sql: string;
  readonly params: readonly Param[];
}

/** The database, with a list of what is read from it from now on. */
export function recorded(db: Database): { readonly db: Database; readonly reads: Recorded[] } {
  const reads: Recorded[] = [];
  const recording = (reader: Reader): Reader => ({
    read(sql, params) {
      reads.push({ sql, params });
      return reader.read(sql, params);
    },
  });
  return { reads, db: { ...db, ...recording(db), long: recording(db.long) } };
}
