/**
 * A text without the characters at its end that fit. In time linear in its
 * length: an expression that looks for an end tries again at every beginning.
 *
 * @param fits of one character.
 */
export function trimEnd(text: string, fits: RegExp): string {
  let end = text.length;
  for (let character = lastOf(text, end); character !== "" && fits.test(character); ) {
    end -= character.length;
    character = lastOf(text, end);
  }
  return text.slice(0, end);
}

/** The character before an offset: one unit, or both halves of a pair. */
function lastOf(text: string, end: number): string {
  const pair = text.codePointAt(end - 2) ?? 0;
  return text.slice(end - (pair > 0xffff ? 2 : 1), end);
}
