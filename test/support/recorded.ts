import type { Database, Param } from "../../src/store/sql/database.ts";

export interface Recorded {
  readonly sql: string;
  readonly params: readonly Param[];
}

/** The database, with a list of what is read from it from now on. */
export function recorded(db: Database): { readonly db: Database; readonly reads: Recorded[] } {
  const reads: Recorded[] = [];
  return {
    reads,
    db: {
      ...db,
      read(sql, params) {
        reads.push({ sql, params });
        return db.read(sql, params);
      },
    },
  };
}
