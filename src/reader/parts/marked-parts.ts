export interface Stretch {
  readonly startUtf16: number;
  readonly endUtf16: number;
}

interface Part {
  readonly at: number;
  readonly part: string;
  readonly marked: boolean;
}

/** A stretch of an article, cut where matches begin and end that lie in it; offsets count in the article. */
export function markedParts(text: string, start: number, matches: readonly Stretch[]): readonly Part[] {
  const parts: Part[] = [];
  let at = 0;
  const within = matches
    .map(({ startUtf16, endUtf16 }) => [startUtf16 - start, endUtf16 - start] as const)
    .filter(([from, to]) => from >= 0 && to <= text.length)
    .toSorted(([a], [b]) => a - b);
  for (const [from, to] of within) {
    if (from < at) continue;
    if (from > at) parts.push({ at, part: text.slice(at, from), marked: false });
    parts.push({ at: from, part: text.slice(from, to), marked: true });
    at = to;
  }
  if (at < text.length) parts.push({ at, part: text.slice(at), marked: false });
  return parts;
}
