/**
 * The word among those known that is likeliest meant by one that is not: one
 * that begins the other, or differs in few letters, a third of them at most.
 */
export function nearest<Word extends string>(given: string, known: readonly Word[]): Word | undefined {
  const limit = Math.max(1, Math.floor(given.length / 3));
  let best: { word: Word; edits: number } | undefined;
  for (const word of known) {
    const edits = begins(given, word) || begins(word, given) ? 1 : editsBetween(given, word);
    if (edits <= limit && edits < (best?.edits ?? Infinity)) best = { word, edits };
  }
  return best?.word;
}

function begins(start: string, word: string): boolean {
  return start.length > 2 && word.startsWith(start);
}

/** Letters to add, drop or change (Levenshtein's distance). */
function editsBetween(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(change, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    above = row;
  }
  return above[b.length] ?? 0;
}
