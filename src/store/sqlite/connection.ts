import Libsql from "libsql";
import type { Insert, Param, TokenDocument, TokenTable } from "../sql/database.ts";
import { listText } from "./dialect.ts";

/** A connection to a file, and the statements prepared on it. Its calls return when the work is done. */
export interface Connection {
  exec(sql: string): void;
  read<Row>(sql: string, params: readonly Param[]): Row[];
  /** The first row alone, in half the time of a list of one. */
  first<Row>(sql: string, params: readonly Param[]): Row | undefined;
  write(sql: string, params: readonly Param[]): void;
  insert(insert: Insert): void;
  insertNew<Row>(insert: Insert, returning: readonly string[]): Row[];
  insertTokens(table: TokenTable, documents: readonly TokenDocument[]): void;
  readonly inTransaction: boolean;
  close(): void;
}

/** Statements kept prepared: more than the shapes that filters take in practice. */
const MOST_PREPARED = 500;

export function connect(file: string): Connection {
  const db = new Libsql(file);
  const prepared = new Map<string, Libsql.Statement>();

  /** The statement of a text, prepared once. The one unused for longest makes room. */
  function statement(sql: string): Libsql.Statement {
    const known = prepared.get(sql) ?? db.prepare(sql);
    prepared.delete(sql);
    prepared.set(sql, known);
    const [oldest] = prepared.keys();
    if (prepared.size > MOST_PREPARED && oldest !== undefined) prepared.delete(oldest);
    return known;
  }

  function write(sql: string, params: readonly Param[]): void {
    statement(sql).run(params.map(bound));
  }

  /** A statement for many rows costs much less than one for each. */
  function* insertions(into: string, width: number, rows: readonly (readonly unknown[])[], end = "") {
    const row = `(${Array(width).fill("?").join(", ")})`;
    for (const [from, count] of chunks(rows.length)) {
      const sql = `${into} VALUES ${Array(count).fill(row).join(", ")}${end}`;
      yield [statement(sql), rows.slice(from, from + count).flat()] as const;
    }
  }

  function insertRows(into: string, width: number, rows: readonly (readonly unknown[])[]): void {
    for (const [insertion, params] of insertions(into, width, rows)) insertion.run(params);
  }

  return {
    exec: (sql) => db.exec(sql),
    // Parameters go as one array: apart, they are gathered and flattened again.
    read: (sql, params) => statement(sql).all(params.map(bound)) as never,
    first: (sql, params) => statement(sql).get(params.map(bound)) as never,
    write,
    insert({ table, columns, rows }) {
      const names = Object.keys(columns);
      insertRows(`INSERT INTO ${table} (${names.join(", ")})`, names.length, rows);
    },
    insertNew<Row>({ table, columns, rows }: Insert, returning: readonly string[]) {
      const names = Object.keys(columns);
      const into = `INSERT OR IGNORE INTO ${table} (${names.join(", ")})`;
      const given = ` RETURNING ${returning.join(", ")}`;
      return [...insertions(into, names.length, rows, given)].flatMap(
        ([insertion, params]) => insertion.all(params) as Row[],
      );
    },
    insertTokens(table, documents) {
      // In order: FTS5 writes out what it has gathered whenever a rowid comes that is lower than the last.
      const rows = documents
        .map(({ key, tokens }) => [key, tokens] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1));
      insertRows(`INSERT INTO ${table} (rowid, tokens)`, 2, rows);
    },
    get inTransaction() {
      return db.inTransaction;
    },
    close() {
      prepared.clear();
      db.close();
    },
  };
}

function bound(param: Param): string | number | bigint | null {
  return typeof param === "object" && param !== null ? listText(param) : param;
}

/** Rows that go into one statement. Few sizes, so that few texts are prepared. */
const CHUNKS = [64, 8, 1];

/** Where each chunk of so many rows begins, and how many it has. */
function* chunks(rows: number): Generator<readonly [number, number]> {
  let from = 0;
  for (const size of CHUNKS) {
    for (; rows - from >= size; from += size) yield [from, size];
  }
}
