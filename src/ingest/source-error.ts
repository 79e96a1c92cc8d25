/** A source that cannot be taken in. `problem` is a sentence or two: what is wrong, and what to do. */
export class SourceError extends Error {
  override readonly name = "SourceError";

  /** @param place Names the source: a path, a path and line, an address. */
  constructor(
    readonly place: string,
    readonly problem: string,
  ) {
    super(`${place}: ${problem}`);
  }
}
