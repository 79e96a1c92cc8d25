import type { Span } from "./span.ts";

const LINE_BREAKS = /\r\n|[\n\r\u0085\u2028\u2029]/g;

/** The lines of a text that hold more than white space, breaks not included. */
export function paragraphsOf(text: string): Span[] {
  const paragraphs: Span[] = [];
  let start = 0;
  const close = (end: number) => {
    if (text.slice(start, end).trim() !== "") paragraphs.push({ start, end });
  };
  for (const match of text.matchAll(LINE_BREAKS)) {
    close(match.index);
    start = match.index + match[0].length;
  }
  close(text.length);
  return paragraphs;
}
