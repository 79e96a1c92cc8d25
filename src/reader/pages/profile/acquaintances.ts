import type { AcquaintedFragment } from "../../generated/graphql.ts";

/** One whom somebody met, or is to meet: both may be so. */
export interface Acquaintance {
  readonly agent: AcquaintedFragment["agent"];
  /** In how many meetings that were held. */
  readonly met: number;
  /** In how many that are planned or spoken of. */
  readonly toMeet: number;
  readonly latest: AcquaintedFragment["latest"];
}

/** The API tells of no more at once. */
export const MOST = 100;

/**
 * Those met stand first, as often as they were; then those who are only to be met.
 * Of them nothing is said where not all who were met are known: they may be among these.
 */
export function acquaintances(
  met: readonly AcquaintedFragment[],
  toMeet: readonly AcquaintedFragment[],
): readonly Acquaintance[] {
  const planned = new Map(toMeet.map((each) => [each.agent.id, each.count]));
  const known = new Set(met.map(({ agent }) => agent.id));
  return [
    ...met.map(({ agent, count, latest }) => ({
      agent,
      met: count,
      toMeet: planned.get(agent.id) ?? 0,
      latest,
    })),
    ...toMeet
      .filter(({ agent }) => met.length < MOST && !known.has(agent.id))
      .map(({ agent, count, latest }) => ({ agent, met: 0, toMeet: count, latest })),
  ];
}
