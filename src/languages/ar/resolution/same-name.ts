/**
 * Whether two names, as folded words, are one person's: the same letters, or
 * the same first and last word with more between: "عادل الجبير" and
 * "عادل بن أحمد الجبير".
 */
export function isSameName(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 2 || b.length < 2) return a.join("") === b.join("");
  if (lettersIn(a) === lettersIn(b) && skeleton(a.join("")) === skeleton(b.join(""))) return true;
  if (a[0] === b[0] && a.at(-1) === b.at(-1)) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short[0] === long[0] && short.every((word) => long.includes(word));
}

/** Whether a short form is the end or the beginning of a name: "شوشنغ" of "لوه شو شنج". */
export function isPartOf(part: readonly string[], name: readonly string[]): boolean {
  const letters = lettersIn(part);
  let length = 0;
  for (let from = name.length - 1; from >= 0 && length < letters; from--) {
    length += name[from]?.length ?? 0;
    if (length === letters && skeleton(name.slice(from).join("")) === skeleton(part.join(""))) return true;
  }
  return part.length === 1 && name[0] === part[0];
}

/** How many letters words have; as they are replaced one for one, only as many can be the same. */
function lettersIn(words: readonly string[]): number {
  let letters = 0;
  for (const word of words) letters += word.length;
  return letters;
}

/** Letters of a word of which one may be wrong, at least. */
const LONG = 4;

/** Whether two words are one but for a letter that is another, too many or missing: "كاتالانوتي" and "كاتالانوي". */
export function isMisspelled(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < LONG || long.length - short.length > 1 || short === long) return false;
  let from = 0;
  while (short[from] === long[from]) from++;
  const rest = long.slice(from + 1);
  return rest === short.slice(from) || (short.length === long.length && rest === short.slice(from + 1));
}

/** Letters that transcribe one foreign sound are one: گ is written with jim, ghain, qaf or kaf. */
function skeleton(letters: string): string {
  return letters.replace(/[\u063A\u0642\u0643]/g, "\u062C");
}
