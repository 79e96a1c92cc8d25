import type { Phrase } from "./phrase.ts";

/** Phrases by a place in the document. */
export type PhraseIndex = Pick<ReadonlyMap<number, Phrase>, "get" | "has">;

/** Such an index of one sentence, a row of its places: nothing is hashed. */
export class PhraseRow implements PhraseIndex {
  private readonly row: (Phrase | undefined)[];

  constructor(
    private readonly from: number,
    private readonly to: number,
  ) {
    this.row = new Array(to - from + 1).fill(undefined);
  }

  set(at: number, phrase: Phrase): void {
    this.row[at - this.from] = phrase;
  }

  get(at: number): Phrase | undefined {
    return at >= this.from && at <= this.to ? this.row[at - this.from] : undefined;
  }

  has(at: number): boolean {
    return this.get(at) !== undefined;
  }
}
