import fc from "fast-check";

/** What real text holds inside and between its words: signs, stretched letters, marks of direction, emoji, odd spaces. */
const NOISE = ["\u064E", "\u0651", "\u064B", "\u0640", "\u200F", "\u200E", "\u00A0", "🌊", "👩‍🚀"] as const;

/** Texts of a list with noise put in at random places, never inside a surrogate pair. */
export function noisy(texts: readonly string[]): fc.Arbitrary<string> {
  const insertion = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(...NOISE));
  return fc
    .tuple(fc.constantFrom(...texts), fc.array(insertion, { minLength: 5, maxLength: 60 }))
    .map(([text, insertions]) => {
      const characters = Array.from(text);
      for (const [where, what] of insertions)
        characters.splice(Math.floor(where * characters.length), 0, what);
      return characters.join("");
    });
}
