/**
 * Whether two names, as folded words, are one person's: the same letters, or
 * the same first and last word with more between: "عادل الجبير" and
 * "عادل بن أحمد الجبير".
 */
export function isSameName(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 2 || b.length < 2) return a.join("") === b.join("");
  if (skeleton(a.join("")) === skeleton(b.join(""))) return true;
  if (a[0] === b[0] && a.at(-1) === b.at(-1)) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short[0] === long[0] && short.every((word) => long.includes(word));
}

/** Whether a short form is the end or the beginning of a name: "شوشنغ" of "لوه شو شنج". */
export function isPartOf(part: readonly string[], name: readonly string[]): boolean {
  const wanted = skeleton(part.join(""));
  for (let from = 0; from < name.length; from++) {
    if (skeleton(name.slice(from).join("")) === wanted) return true;
  }
  return name[0] === part.join("") && part.length === 1;
}

/** Letters that transcribe one foreign sound are one: گ is written with jim, ghain, qaf or kaf. */
function skeleton(letters: string): string {
  return letters.replace(/[\u063A\u0642\u0643]/g, "\u062C");
}
