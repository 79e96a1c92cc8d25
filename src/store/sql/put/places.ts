import { dateKey } from "../../date-key.ts";
import type { Draft } from "../../draft/draft.ts";
import { baseOf, ROOM } from "../../place.ts";
import { Relation } from "../codes.ts";
import type { Put } from "./put.ts";

/** A draft with a base for every date its texts have. */
export interface Placed extends Draft {
  /** The place of the article. */
  readonly place: bigint;
  readonly baseOn: (date: string | undefined) => bigint;
}

/**
 * Gives every draft its bases. The digests of two articles of a day may be the
 * same, once in some million articles: the later then takes the next base free.
 */
export async function assignPlaces(put: Put, drafts: readonly Draft[]): Promise<Placed[]> {
  const wanted = drafts.flatMap((draft) =>
    keysOf(draft).map((key) => ({ draft, key, base: baseOf(key, draft.id) })),
  );
  const taken = await takenBases(
    put,
    wanted.map(({ base }) => base),
  );
  const bases = new Map<string, bigint>();
  for (const { draft, key, base } of wanted) {
    let free = base;
    while (taken.has(free)) {
      free += BigInt(ROOM);
      if (!wanted.some((other) => other.base === free)) {
        for (const next of await takenBases(put, [free])) taken.add(next);
      }
    }
    taken.add(free);
    bases.set(`${key} ${draft.id}`, free);
  }
  return drafts.map((draft) => {
    const baseOn = (date: string | undefined) => bases.get(`${dateKey(date)} ${draft.id}`) ?? 0n;
    return { ...draft, place: baseOn(draft.date), baseOn };
  });
}

function keysOf(draft: Draft): number[] {
  return [...new Set([draft.date, ...draft.statements.map(({ date }) => date)].map(dateKey))];
}

async function takenBases({ tx, dialect }: Put, bases: readonly bigint[]): Promise<Set<bigint>> {
  const list = { kind: "bigint", values: bases } as const;
  const rows = await tx.read<{ base: string }>(
    `SELECT CAST(place AS TEXT) AS base FROM article WHERE ${dialect.oneOf("place", "bigint")}
     UNION SELECT CAST(base AS TEXT) AS base FROM statement_list
     WHERE relation = ? AND subject = 0 AND ${dialect.oneOf("base", "bigint")}`,
    [list, Relation.ALL, list],
  );
  return new Set(rows.map(({ base }) => BigInt(base)));
}
