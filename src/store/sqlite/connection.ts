import Libsql from "libsql";
import type { Insert, Param, TokenDocument, TokenTable } from "../sql/database.ts";
import { listText } from "./dialect.ts";

/** A connection to a file, and the statements prepared on it. Its calls return when the work is done. */
export interface Connection {
  exec(sql: string): void;
  read<Row>(sql: string, params: readonly Param[]): Row[];
  write(sql: string, params: readonly Param[]): void;
  insert(insert: Insert): void;
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
    statement(sql).run(...params.map(bound));
  }

  return {
    exec: (sql) => db.exec(sql),
    read: (sql, params) => statement(sql).all(...params.map(bound)) as never,
    write,
    insert({ table, columns, rows, ignoreKnown }) {
      const names = Object.keys(columns);
      const into = `INSERT ${ignoreKnown ? "OR IGNORE " : ""}INTO ${table} (${names.join(", ")})`;
      const row = `(${names.map(() => "?").join(", ")})`;
      for (const [from, count] of chunks(rows.length)) {
        const values = rows.slice(from, from + count).flat();
        statement(`${into} VALUES ${Array(count).fill(row).join(", ")}`).run(...values);
      }
    },
    insertTokens(table, documents) {
      const sql = `INSERT INTO ${table} (rowid, tokens) VALUES (?, ?)`;
      for (const { key, tokens } of documents) write(sql, [key, tokens]);
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
