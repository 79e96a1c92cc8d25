/** A stretch of an article, half-open, in code points. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Characters in common over characters in either: 1 for equal, 0 for apart. */
export function intersectionOverUnion(parts: readonly Range[], whole: Range): number {
  const common = sum(parts.map((part) => Math.min(part.end, whole.end) - Math.max(part.start, whole.start)));
  const either = sum(parts.map(({ start, end }) => end - start)) + (whole.end - whole.start) - common;
  return either === 0 ? 0 : common / either;
}

function sum(lengths: readonly number[]): number {
  return lengths.reduce((total, length) => total + Math.max(0, length), 0);
}
