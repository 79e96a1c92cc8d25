import { forceOf, type SpeechAct } from "../../graph/speech-act.ts";
import { compare } from "../compare.ts";
import { monthOf } from "../date-key.ts";
import type { StatementFilter } from "../filter.ts";
import { DATE_BITS } from "../place.ts";
import type { StatementCount, StatementGrouping } from "../store.ts";
import { documents } from "./branch.ts";
import { Relation } from "./codes.ts";
import type { Database } from "./database.ts";
import { actOf, withAct } from "./statement-acts.ts";
import { statementBranches } from "./statement-branches.ts";
import { type StatementSource, statementSource } from "./statement-source.ts";

export async function statementCounts(
  db: Database,
  filter: StatementFilter,
  by: StatementGrouping,
): Promise<StatementCount[]> {
  const source = await statementSource(db, filter, false);
  if (!source) return [];
  switch (by) {
    case "ACT":
      return largestFirst(summed(await countsByAct(db, source)));
    case "FORCE":
      return largestFirst(summed((await countsByAct(db, source)).map(([act, n]) => [forceOf(act), n])));
    case "MONTH":
      return summed(await countsByMonth(db, source)).sort((a, b) => compare(a.key, b.key));
    case "SPEAKER":
      return largestFirst(await countsByAgent(db, source, Relation.SPEAKER));
    case "ORGANIZATION":
      return largestFirst(await countsByAgent(db, source, Relation.SPEAKS_FOR));
  }
}

async function countsByMonth(db: Database, source: StatementSource): Promise<(readonly [string, number])[]> {
  const { sql, params } = documents(statementBranches(db.dialect, source, "DATE_DESC"));
  const rows = await db.long.read<{ day: number | string; n: number | string }>(
    `SELECT document >> ${DATE_BITS} AS day, count(*) AS n FROM (${sql}) AS d GROUP BY 1`,
    params,
  );
  return rows.flatMap(({ day, n }) => {
    const month = monthOf(Number(day));
    return month === undefined ? [] : [[month, Number(n)] as const];
  });
}

async function countsByAct(db: Database, source: StatementSource): Promise<(readonly [SpeechAct, number])[]> {
  const { sql, params } = withAct(db, source);
  const rows = await db.long.read<{ act: number; n: number | string }>(
    `SELECT act, count(*) AS n FROM (${sql}) AS d GROUP BY act`,
    params,
  );
  return rows.flatMap(({ act: code, n }) => {
    const act = actOf(code);
    return act === undefined ? [] : [[act, Number(n)] as const];
  });
}

async function countsByAgent(
  db: Database,
  source: StatementSource,
  relation: Relation,
): Promise<StatementCount[]> {
  const { sql, params } = documents(statementBranches(db.dialect, source, "DATE_DESC"));
  const rows = await db.long.read<{ id: string; n: number | string }>(
    `SELECT g.id AS id, c.n AS n FROM (
       SELECT x.subject AS subject, count(*) AS n FROM (${sql}) AS d
       JOIN statement_subject x ON x.place = d.document AND x.relation = ? GROUP BY x.subject
     ) AS c JOIN agent g ON g.key = c.subject`,
    [...params, relation],
  );
  return rows.map(({ id, n }) => ({ key: id, agentId: id, count: Number(n) }));
}

function summed(counts: readonly (readonly [string, number])[]): StatementCount[] {
  const sums = new Map<string, number>();
  for (const [key, n] of counts) sums.set(key, (sums.get(key) ?? 0) + n);
  return [...sums].map(([key, count]) => ({ key, count }));
}

function largestFirst(counts: readonly StatementCount[]): StatementCount[] {
  return counts.toSorted((a, b) => b.count - a.count || compare(a.key, b.key));
}
