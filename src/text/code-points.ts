/**
 * Turns UTF-16 offsets of a text into code point offsets.
 *
 * Web Annotation counts code points, JavaScript counts UTF-16 code units; they
 * part at the first character outside the basic plane, an emoji for instance.
 */
export function codePointOffsets(text: string): (utf16: number) => number {
  const pairs: number[] = [];
  for (let i = 0; i < text.length; i++) {
    if (isLead(text.charCodeAt(i)) && isTrail(text.charCodeAt(i + 1))) pairs.push(i++);
  }
  if (pairs.length === 0) return (utf16) => utf16;
  return (utf16) => utf16 - countBelow(pairs, utf16);
}

/** The first half of a surrogate pair. */
export function isLead(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}

/** The second half of one. */
export function isTrail(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000;
}

/** How many numbers of an ascending list are below a limit. */
function countBelow(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
