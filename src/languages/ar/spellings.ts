import type { Word } from "./word.ts";

/** How a word is written, and what it may be. */
export interface Spelling {
  readonly text: string;
  readonly word: Word;
}

/** One of the spellings that share a shelf. */
interface Kept extends Spelling {
  readonly digest: number;
  readonly next: Kept | undefined;
  /** How many there are from here on. */
  readonly depth: number;
}

const CACHED = 50_000;
/** A power of two. */
const SHELVES = 2 ** 16;
/** Spellings of one shelf, at most: it is emptied then, so that a text made to fill one is read in linear time. */
const DEEPEST = 8;

/**
 * The spellings seen, each worked out once, found by their letters where those
 * stand in a text: no string is made of one that is known. Forgets all when it
 * has seen very many.
 */
export class Spellings {
  private readonly shelves: (Kept | undefined)[] = new Array(SHELVES).fill(undefined);
  private count = 0;

  constructor(private readonly wordOf: (text: string) => Word) {}

  /** The spelling that stands between two offsets of a text. */
  at(text: string, start: number, end: number): Spelling {
    const digest = digestOf(text, start, end);
    const shelf = digest & (SHELVES - 1);
    for (let kept = this.shelves[shelf]; kept; kept = kept.next)
      if (kept.digest === digest && stands(kept.text, text, start, end)) return kept;
    return this.keep(text.slice(start, end), digest, shelf);
  }

  private keep(text: string, digest: number, shelf: number): Kept {
    if (++this.count > CACHED) {
      this.shelves.fill(undefined);
      this.count = 1;
    }
    const first = this.shelves[shelf];
    const next = first && first.depth < DEEPEST ? first : undefined;
    const kept = { text, word: this.wordOf(text), digest, next, depth: (next?.depth ?? 0) + 1 };
    this.shelves[shelf] = kept;
    return kept;
  }
}

function digestOf(text: string, start: number, end: number): number {
  let digest = end - start;
  for (let at = start; at < end; at++) digest = (Math.imul(digest, 31) + text.charCodeAt(at)) | 0;
  return digest ^ (digest >>> 15);
}

/** Whether just these letters stand between two offsets of a text. */
function stands(letters: string, text: string, start: number, end: number): boolean {
  if (letters.length !== end - start) return false;
  for (let i = 0; i < letters.length; i++)
    if (letters.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}
