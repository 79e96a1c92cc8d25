import type { Role } from "../../graph/role.ts";
import { compare } from "../compare.ts";
import { ARTICLES_SHOWN, inOrder, type Merged, rankOf, type Told } from "./told.ts";

/**
 * One role of all articles that give a person the same post: worded as in the
 * earliest of them, with the evidence of the earliest ten, and as of the
 * earliest date any gives.
 */
export function mergeRoles(told: readonly Told<Role>[]): Merged<Role> | undefined {
  const heard = inOrder(told);
  const shown = heard.slice(0, ARTICLES_SHOWN);
  const [first] = shown;
  const last = shown[ARTICLES_SHOWN - 1];
  if (!first) return undefined;
  const [dated] = heard
    .filter(({ record }) => record.asOf !== undefined)
    .toSorted((a, b) => compare(a.record.asOf ?? "", b.record.asOf ?? ""));
  return {
    record: {
      ...first.record,
      ...(dated?.record.asOf !== undefined && { asOf: dated.record.asOf }),
      evidence: shown.flatMap(({ record }) => record.evidence),
    },
    from: new Set([...shown, ...(dated ? [dated] : [])].map(({ articleId }) => articleId)),
    ...(last && { closedAt: rankOf(last) }),
  };
}
