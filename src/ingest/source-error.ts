import type { Refusal } from "./document.ts";
import type { RefusalKind } from "./refusal-kind.ts";

/** A source that cannot be taken in. `problem` is a sentence or two: what is wrong, and what to do. */
export class SourceError extends Error {
  override readonly name = "SourceError";

  /** @param place Names the source: a path, a path and line, an address. */
  constructor(
    readonly place: string,
    readonly problem: string,
    readonly kind: RefusalKind,
  ) {
    super(`${place}: ${problem}`);
  }

  get refusal(): Refusal {
    return { place: this.place, problem: this.problem, kind: this.kind };
  }
}
