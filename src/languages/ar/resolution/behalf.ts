import type { Analysis } from "../analysis.ts";
import type { Attribution } from "../attribution/attribution.ts";
import type { Entity } from "./entity.ts";
import type { ResolvedSubject } from "./speakers.ts";

/** For whom somebody speaks: "نيابة عن الوفود". */
export function behalfOf(
  _analysis: Analysis,
  _resolved: ReadonlyMap<Attribution, ResolvedSubject>,
): ReadonlyMap<Attribution, readonly Entity[]> {
  return new Map();
}
