/** Counts over statements; those of several articles add up. */
export interface Tally {
  /** Annotated, the optional ones left out. */
  readonly gold: number;
  /** Given, those matched to optional ones left out. */
  readonly given: number;
  readonly found: number;
  readonly speaker: number;
  readonly act: number;
  readonly exact: number;
  /** Found with the right speakers and the right act. */
  readonly whole: number;
}

export const NOTHING: Tally = { gold: 0, given: 0, found: 0, speaker: 0, act: 0, exact: 0, whole: 0 };

export function sumOf(tallies: readonly Tally[]): Tally {
  const total: Record<keyof Tally, number> = { ...NOTHING };
  for (const tally of tallies) {
    for (const key of Object.keys(NOTHING) as (keyof Tally)[]) total[key] += tally[key];
  }
  return total;
}

/** Shares from 0 to 1; undefined where there is nothing to take a share of. */
export interface Figures {
  readonly precision: number | undefined;
  readonly recall: number | undefined;
  readonly f1: number | undefined;
  readonly speaker: number | undefined;
  readonly act: number | undefined;
  readonly exact: number | undefined;
  readonly whole: number | undefined;
}

export function figuresOf({ gold, given, found, speaker, act, exact, whole }: Tally): Figures {
  return {
    precision: share(found, given),
    recall: share(found, gold),
    // The harmonic mean of the two, written so that it holds with nothing found.
    f1: share(2 * found, gold + given),
    speaker: share(speaker, found),
    act: share(act, found),
    exact: share(exact, found),
    whole: share(2 * whole, gold + given),
  };
}

function share(part: number, of: number): number | undefined {
  return of === 0 ? undefined : part / of;
}
