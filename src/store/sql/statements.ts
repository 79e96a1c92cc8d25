import type { Statement } from "../../graph/statement.ts";
import type { Key } from "../cursor.ts";
import type { StatementFilter } from "../filter.ts";
import type { Window } from "../pack/evidence.ts";
import { unpackStatement } from "../pack/statement.ts";
import type { Page, PageRequest, StatementOrder } from "../store.ts";
import { type Branch, documents, nearest, nearestOrder } from "./branch.ts";
import type { Database, Reader } from "./database.ts";
import { dated, undated } from "./date-range.ts";
import type { OrderKey } from "./keyset.ts";
import { type Bound, type Found, type Part, pageOf } from "./page.ts";
import { statementBranches } from "./statement-branches.ts";
import { statementSource } from "./statement-source.ts";

/** The columns a statement is made of, of `statement s` and its `article a`: of the text, only what it quotes. */
export const STATEMENT_COLUMNS = `s.record AS record, a.id AS "articleId", s.text_start AS start,
  s.text_start_utf16 AS "startUtf16", substr(a.text, s.text_start + 1, s.text_length) AS text`;

export interface StatementRow extends Window {
  readonly record: string;
}

export function statementOfRow(row: StatementRow): Statement {
  return unpackStatement(row.record, row);
}

export async function statements(
  db: Database,
  filter: StatementFilter,
  page: PageRequest<StatementOrder>,
): Promise<Page<Statement>> {
  const source = await statementSource(db, filter, page.order === "TEXT_ASC");
  // What is searched in another order than the index has is found whole, and sorted.
  const reader = source?.way === "tokens" && page.order !== "DATE_DESC" ? db.long : db;
  const parts = (page.order === "DATE_ASC" ? [dated, undated] : [undefined]).map((part): Part<Statement> => {
    const branches = source && statementBranches(db.dialect, source, page.order, part);
    return {
      order: KEYS,
      fetch: async (bound) => (branches ? fetchStatements(reader, branches, page.order, bound) : []),
    };
  });
  return pageOf("statements", parts, page);
}

export async function countStatements(db: Database, filter: StatementFilter): Promise<number> {
  const source = await statementSource(db, filter, false);
  if (!source) return 0;
  const all = documents(statementBranches(db.dialect, source, "DATE_DESC"));
  const [row] = await db.long.read<{ n: number | string }>(
    `SELECT count(*) AS n FROM (${all.sql}) AS d`,
    all.params,
  );
  return Number(row?.n ?? 0);
}

/** A place and a rank, whichever the order: the base and rank of a date, or the article and rank in it. */
const KEYS: readonly Pick<OrderKey, "kind">[] = [{ kind: "place" }, { kind: "integer" }];

async function fetchStatements(
  reader: Reader,
  branches: readonly Branch[],
  order: StatementOrder,
  bound: Bound,
): Promise<Found<Statement>[]> {
  const one = branches[0]?.order.length === 1;
  const found = nearest(branches, {
    ...bound,
    ...(bound.after && { after: one ? placeOf(bound.after) : bound.after }),
  });
  const at = order === "TEXT_ASC" ? "s.article" : "s.base";
  const rows = await reader.read<StatementRow & { readonly at: string; readonly ord: number }>(
    `SELECT CAST(${at} AS TEXT) AS "at", s.ord AS ord, ${STATEMENT_COLUMNS}
     FROM (${found.sql}) AS p JOIN statement s ON s.place = p.document JOIN article a ON a.place = s.article
     ORDER BY ${nearestOrder(branches, bound.forward, "p")}`,
    found.params,
  );
  return rows.map((row) => ({ node: statementOfRow(row), keys: [BigInt(row.at), row.ord] }));
}

/** A search knows a place by one number: the base and the rank together. */
function placeOf([base, rank]: readonly Key[]): Key[] {
  return [BigInt(base ?? 0) + BigInt(rank ?? 0)];
}
