/**
 * What a character does in the cutting of tokens, told from its UTF-16 unit.
 * From COMBINING on they go on in a word.
 */
export const Trait = {
  /** Of a unit that no table is kept of: half of a pair, a script further on. */
  UNKNOWN: 0,
  /** White space, and the hash sign and the underscore that write a name as one word. */
  BETWEEN: 1,
  MARK: 2,
  COMBINING: 3,
  NUMBER: 4,
  LETTER: 5,
  /** Unseen: a mark of direction, a soft hyphen. */
  FORMAT: 6,
} as const;

/** Latin, Greek, Cyrillic, Hebrew and Arabic letters, and the punctuation of all. */
const KEPT = 0x2070;

const PATTERNS: readonly (readonly [RegExp, number])[] = [
  [/[\s#_]/u, Trait.BETWEEN],
  [/\p{Cf}/u, Trait.FORMAT],
  [/\p{L}/u, Trait.LETTER],
  [/\p{N}/u, Trait.NUMBER],
  [/\p{M}/u, Trait.COMBINING],
];

const TRAITS = Uint8Array.from({ length: KEPT }, (_, unit) => {
  const character = String.fromCharCode(unit);
  return PATTERNS.find(([pattern]) => pattern.test(character))?.[1] ?? Trait.MARK;
});

export function traitOf(unit: number): number {
  return unit < KEPT ? (TRAITS[unit] ?? Trait.UNKNOWN) : Trait.UNKNOWN;
}
