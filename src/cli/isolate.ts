/**
 * A text as it may stand in a line on a terminal: set apart for the
 * bidirectional algorithm (FIRST STRONG ISOLATE … POP), on one line, without
 * control characters. What it says of direction, or to the terminal, ends with it.
 */
export function isolate(text: string): string {
  return `\u2068${text.replace(CONTROLS, "").replace(/\s+/g, " ")}\u2069`;
}

/** Control characters other than white space, and those that embed, override or isolate a direction. */
const CONTROLS = /(?!\s)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu;
