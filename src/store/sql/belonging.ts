import type { Role } from "../../graph/role.ts";
import type { Statement } from "../../graph/statement.ts";
import { readRole } from "../pack/role.ts";
import type { Database } from "./database.ts";
import { STATEMENT_COLUMNS, type StatementRow, statementOfRow } from "./statements.ts";

/** The roles of each holder, by date. */
export function rolesOf(db: Database, ids: readonly string[]): Promise<Role[][]> {
  return rolesBy(db, "holder", ids);
}

/** The roles in each organization, by date. */
export function rolesIn(db: Database, ids: readonly string[]): Promise<Role[][]> {
  return rolesBy(db, "organization", ids);
}

/** The statements in the content of each, in order of the cue. */
export async function nestedIn(db: Database, ids: readonly string[]): Promise<Statement[][]> {
  const rows = await db.read<StatementRow & { readonly owner: string }>(
    `SELECT s.parent AS owner, ${STATEMENT_COLUMNS} FROM statement s JOIN article a ON a.place = s.article
     WHERE ${db.dialect.oneOf("s.parent", "text")} ORDER BY s.parent, s.ord`,
    [{ kind: "text", values: ids }],
  );
  return grouped(ids, rows, statementOfRow);
}

async function rolesBy(
  db: Database,
  column: "holder" | "organization",
  ids: readonly string[],
): Promise<Role[][]> {
  const rows = await db.read<{ readonly owner: string; readonly record: string }>(
    `SELECT g.id AS owner, r.record AS record FROM agent g JOIN role r ON r.${column} = g.key
     WHERE ${db.dialect.oneOf("g.id", "text")} ORDER BY r.as_of, r.record`,
    [{ kind: "text", values: ids }],
  );
  return grouped(ids, rows, ({ record }) => readRole(record));
}

/** What belongs to each, in the order asked and in the order found. */
function grouped<Row extends { readonly owner: string }, Item>(
  owners: readonly string[],
  rows: readonly Row[],
  itemOf: (row: Row) => Item,
): Item[][] {
  const groups = new Map<string, Item[]>(owners.map((owner) => [owner, []]));
  for (const row of rows) groups.get(row.owner)?.push(itemOf(row));
  return owners.map((owner) => groups.get(owner) ?? []);
}
