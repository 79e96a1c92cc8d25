import type { Outcome } from "../../ingest/outcome.ts";

/** How many refusals are kept to be shown; a report file has them all. */
const SHOWN = 20;
/** With fewer documents, the time is that of starting. */
const ENOUGH_FOR_A_RATE = 100;

/** What may become of documents: of those kept here, and of those that go to a queue. */
export const KEPT = ["new", "replaced", "unchanged", "refused"] as const;
export const QUEUED = ["queued", "refused"] as const;

/** Counts what became of documents, and keeps the first refusals. */
export class OutcomeTally {
  readonly counts = { new: 0, replaced: 0, unchanged: 0, queued: 0, refused: 0 };
  readonly refusals: string[] = [];
  total = 0;
  readonly #begun = performance.now();

  constructor(private readonly shown: readonly Outcome["outcome"][] = KEPT) {}

  add(outcome: Outcome): void {
    this.total++;
    this.counts[outcome.outcome]++;
    if (outcome.outcome === "refused" && this.refusals.length < SHOWN) {
      this.refusals.push(`${outcome.place}: ${outcome.problem}`);
    }
  }

  /** One line: `read 1,000 in 1.9 s (526/s): 990 new, 0 replaced, 5 unchanged, 5 refused`. */
  line(): string {
    const seconds = (performance.now() - this.#begun) / 1000;
    const counts = this.shown.map((outcome) => `${figure(this.counts[outcome])} ${outcome}`).join(", ");
    const rate = this.total < ENOUGH_FOR_A_RATE ? "" : ` (${figure(this.total / seconds)}/s)`;
    return `read ${figure(this.total)} in ${seconds.toFixed(1)} s${rate}: ${counts}`;
  }

  /** The refusals there are, and how many more there were. */
  refusalLines(): string[] {
    const more = this.counts.refused - this.refusals.length;
    return more > 0
      ? [...this.refusals, `… and ${figure(more)} more; --report FILE lists them all.`]
      : this.refusals;
  }
}

const FIGURES = new Intl.NumberFormat("en", { maximumFractionDigits: 0 });

function figure(number: number): string {
  return FIGURES.format(number);
}
