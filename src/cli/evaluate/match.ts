import type { Statement } from "../../graph/statement.ts";
import type { GoldStatement } from "./gold.ts";
import { intersectionOverUnion } from "./range.ts";

/** A statement of the article and the annotated one it is taken for. */
export interface Match {
  readonly gold: GoldStatement;
  readonly given: Statement;
  /** Of the contents, with the best of the acceptable ones. */
  readonly overlap: number;
}

/** How much of the content has to be shared: half. */
export const LEAST_OVERLAP = 0.5;

/**
 * Pairs what was given with what was annotated, one to one: cues have to
 * overlap, contents to share at least half. The best match is taken first;
 * of equal ones that with the right act and as many speakers.
 */
export function matchesOf(golds: readonly GoldStatement[], givens: readonly Statement[]): Match[] {
  const candidates = golds
    .flatMap((gold) =>
      givens.filter((given) => sharesCue(gold, given)).map((given) => candidate(gold, given)),
    )
    .filter(({ overlap }) => overlap >= LEAST_OVERLAP)
    .sort((a, b) => b.overlap - a.overlap || likeness(b) - likeness(a));
  const taken = new Set<GoldStatement | Statement>();
  return candidates.filter(({ gold, given }) => {
    if (taken.has(gold) || taken.has(given)) return false;
    taken.add(gold).add(given);
    return true;
  });
}

export function sharesCue(gold: GoldStatement, { cue }: Pick<Statement, "cue">): boolean {
  return gold.cues.some(({ start, end }) => start < cue.end && cue.start < end);
}

export function overlapOf(gold: GoldStatement, given: Statement): number {
  return Math.max(...gold.contents.map((content) => intersectionOverUnion(given.content, content)));
}

function candidate(gold: GoldStatement, given: Statement): Match {
  return { gold, given, overlap: overlapOf(gold, given) };
}

function likeness({ gold, given }: Match): number {
  return (
    Number(gold.acts.includes(given.act)) +
    Number(gold.speakers.some((set) => set.length === given.speakers.length))
  );
}
