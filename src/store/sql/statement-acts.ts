import { forceOf, SpeechAct } from "../../graph/speech-act.ts";
import { compare } from "../compare.ts";
import { monthOf } from "../date-key.ts";
import type { StatementFilter } from "../filter.ts";
import { DATE_BITS } from "../place.ts";
import type { ActCount, StatementGrouping } from "../store.ts";
import { documents } from "./branch.ts";
import { ACT_CODES, Relation } from "./codes.ts";
import type { Database, Fragment } from "./database.ts";
import { statementBranches } from "./statement-branches.ts";
import { type StatementSource, statementSource } from "./statement-source.ts";

interface ActRow {
  /** What its group is known by. */
  readonly key: string;
  readonly act: number;
  readonly n: number | string;
}

/** How the statements of each group divide by act; of agents only those with these ids. */
export async function statementActs(
  db: Database,
  filter: StatementFilter,
  by: StatementGrouping,
  ids: readonly string[],
): Promise<ActCount[]> {
  const source = await statementSource(db, filter, false);
  return source ? summed(await rowsOf(db, source, by, ids)) : [];
}

async function rowsOf(
  db: Database,
  source: StatementSource,
  by: StatementGrouping,
  ids: readonly string[],
): Promise<ActRow[]> {
  switch (by) {
    case "ACT":
      return keyed(await actRows(db, source, "0"), (_, act) => act);
    case "FORCE":
      return keyed(await actRows(db, source, "0"), (_, act) => forceOf(act));
    case "MONTH":
      return keyed(await actRows(db, source, `document >> ${DATE_BITS}`), (day) => monthOf(Number(day)));
    case "SPEAKER":
      return agentRows(db, source, Relation.SPEAKER, ids);
    case "ORGANIZATION":
      return agentRows(db, source, Relation.SPEAKS_FOR, ids);
  }
}

type Grouped = Omit<ActRow, "key"> & { readonly part: number | string };

async function actRows(db: Database, source: StatementSource, part: string): Promise<readonly Grouped[]> {
  const { sql, params } = withAct(db, source);
  return db.long.read<Grouped>(
    `SELECT part, act, count(*) AS n FROM (SELECT ${part} AS part, act FROM (${sql}) AS d) AS p GROUP BY part, act`,
    params,
  );
}

async function agentRows(
  db: Database,
  source: StatementSource,
  relation: Relation,
  ids: readonly string[],
): Promise<ActRow[]> {
  const { sql, params } = withAct(db, source);
  const rows = await db.long.read<ActRow>(
    `SELECT g.id AS key, d.act AS act, count(*) AS n FROM (${sql}) AS d
     JOIN statement_subject x ON x.place = d.document AND x.relation = ?
     JOIN agent g ON g.key = x.subject
     WHERE ${db.dialect.oneOf("g.id", "text")} GROUP BY g.id, d.act`,
    [...params, relation, { kind: "text", values: ids }],
  );
  return [...rows];
}

/** The finds of a source with their acts; lists hold them already. */
export function withAct(db: Database, source: StatementSource): Fragment {
  const branches = statementBranches(db.dialect, source, "DATE_DESC");
  if (source.way === "lists") return documents(branches, ["l.act"]);
  const { sql, params } = documents(branches);
  return {
    sql: `SELECT f.document AS document, s.act AS act FROM (${sql}) AS f JOIN statement s ON s.place = f.document`,
    params,
  };
}

/** The act of a code; undefined for one of a newer program. */
export function actOf(code: number): SpeechAct | undefined {
  return Object.values(SpeechAct).find((known) => ACT_CODES[known] === code);
}

function keyed(
  rows: readonly Grouped[],
  keyOf: (part: number | string, act: SpeechAct) => string | undefined,
): ActRow[] {
  return rows.flatMap(({ part, act: code, n }) => {
    const act = actOf(code);
    const key = act && keyOf(part, act);
    return key === undefined ? [] : [{ key, act: code, n }];
  });
}

/** By group, and in each the most frequent act first. */
function summed(rows: readonly ActRow[]): ActCount[] {
  const sums = new Map<string, ActCount>();
  for (const { key, act: code, n } of rows) {
    const act = actOf(code);
    if (act === undefined) continue;
    const place = `${key} ${act}`;
    sums.set(place, { key, act, count: (sums.get(place)?.count ?? 0) + Number(n) });
  }
  return [...sums.values()].sort(
    (a, b) => compare(a.key, b.key) || b.count - a.count || compare(a.act, b.act),
  );
}
