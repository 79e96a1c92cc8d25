/** Strings and comments, in which a bracket is only a character; and brackets. */
const LEXEMES = /"""(?:\\"""|[\s\S])*?"""|"(?:\\.|[^"\\\n\r])*"?|#[^\n\r]*|[{[(]|[}\])]/g;

/**
 * How deep the brackets of a document stand in one another. A parser goes down
 * with them, and one that goes too far runs out of stack: measured before it.
 */
export function nestingOf(source: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [lexeme] of source.matchAll(LEXEMES)) {
    if (/^[{[(]$/.test(lexeme)) deepest = Math.max(deepest, ++depth);
    else if (/^[}\])]$/.test(lexeme)) depth--;
  }
  return deepest;
}
