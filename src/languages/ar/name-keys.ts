/** The keys of an index, in order; a stretch of them shares its first letters. */
export interface KeyRange {
  readonly from: number;
  readonly to: number;
}

/** Keys in order, for finding those that go on with given letters without a string being made. */
export class NameKeys {
  private readonly keys: readonly string[];

  constructor(keys: Iterable<string>) {
    this.keys = [...keys].sort();
  }

  get all(): KeyRange {
    return { from: 0, to: this.keys.length };
  }

  /** Of keys that share `length` letters, those that go on with `letters`. */
  narrow({ from, to }: KeyRange, length: number, letters: string): KeyRange | undefined {
    const first = this.firstAt(from, to, length, letters, 0);
    if (first === to || order(this.keys[first] ?? "", length, letters) !== 0) return undefined;
    return { from: first, to: this.firstAt(first + 1, to, length, letters, 1) };
  }

  /** The key of just so many letters, which stands first among those that share them. */
  endsAt({ from }: KeyRange, length: number): string | undefined {
    const key = this.keys[from];
    return key?.length === length ? key : undefined;
  }

  /** The first key whose letters come to no less than `least` against the given ones. */
  private firstAt(from: number, to: number, length: number, letters: string, least: 0 | 1): number {
    let low = from;
    let high = to;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (order(this.keys[middle] ?? "", length, letters) < least) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** How the letters of a key from a place on stand to others: 0 where they begin with them. */
function order(key: string, at: number, letters: string): number {
  for (let i = 0; i < letters.length; i++) {
    const apart = key.charCodeAt(at + i) - letters.charCodeAt(i);
    // Past its end a key has no letter: NaN, and it comes before.
    if (apart !== 0) return apart > 0 ? 1 : -1;
  }
  return 0;
}
