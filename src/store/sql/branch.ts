import type { Fragment } from "./database.ts";
import { beyond, type OrderKey, orderBy } from "./keyset.ts";
import type { Bound } from "./page.ts";

/** One way into a list: a range of an index, with what else must hold. */
export interface Branch {
  /** What the find is known by, as an expression. */
  readonly document: string;
  readonly from: string;
  readonly where: readonly Fragment[];
  readonly order: readonly OrderKey[];
}

/**
 * The finds nearest beyond the bound, from all branches together, each once: a
 * row for each, with `document` and the keys of the order, `k0` and on. Every
 * branch is read only as far as one page reaches, however much it holds. The limit
 * is written out: planners choose another way for twenty than for any number.
 */
export function nearest(branches: readonly Branch[], { after, forward, limit }: Bound): Fragment {
  const read = branches.map((branch): Fragment => {
    const where = after ? [...branch.where, beyond(branch.order, after, forward)] : branch.where;
    const keys = branch.order.map(({ expression }, index) => `${expression} AS k${index}`);
    return {
      sql: `SELECT ${branch.document} AS document, ${keys.join(", ")} FROM ${branch.from}${whereOf(where)} ORDER BY ${orderBy(branch.order, forward)} LIMIT ${limit}`,
      params: where.flatMap(({ params }) => params),
    };
  });
  const [only] = read;
  if (only && read.length === 1) return only;
  const columns = ["document", ...keysOf(branches)].join(", ");
  return {
    sql: `${read.map(({ sql }, index) => `SELECT ${columns} FROM (${sql}) AS b${index}`).join(" UNION ")} ORDER BY ${nearestOrder(branches, forward)} LIMIT ${limit}`,
    params: read.flatMap(({ params }) => params),
  };
}

/** The order of the rows of `nearest`, of a table that is called `name`. */
export function nearestOrder(branches: readonly Branch[], forward: boolean, name?: string): string {
  const order = branches[0]?.order ?? [];
  return orderBy(
    order.map((key, index) => ({ ...key, expression: name ? `${name}.k${index}` : `k${index}` })),
    forward,
  );
}

/** All documents of the branches, each once where there are several; with these columns of theirs. */
export function documents(branches: readonly Branch[], columns: readonly string[] = []): Fragment {
  return {
    sql: branches
      .map(({ document, from, where }) => {
        const selected = [`${document} AS document`, ...columns].join(", ");
        return `SELECT ${selected} FROM ${from}${whereOf(where)}`;
      })
      .join(" UNION "),
    params: branches.flatMap(({ where }) => where.flatMap(({ params }) => params)),
  };
}

/** Holds for nothing: the range of a filter that names nobody. */
export const NOTHING: Fragment = { sql: "1 = 0", params: [] };

export function whereOf(conditions: readonly Fragment[]): string {
  return conditions.length === 0 ? "" : ` WHERE ${conditions.map(({ sql }) => `(${sql})`).join(" AND ")}`;
}

function keysOf(branches: readonly Branch[]): string[] {
  return (branches[0]?.order ?? []).map((_, index) => `k${index}`);
}
