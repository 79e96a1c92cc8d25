import type { Span } from "./span.ts";

const LINE_BREAK = /\r\n|[\n\r\u0085\u2028\u2029]/g;

/** The lines of a text that hold more than white space, breaks not included. */
export function paragraphsOf(text: string): Span[] {
  const paragraphs: Span[] = [];
  let start = 0;
  const close = (end: number) => {
    if (text.slice(start, end).trim() !== "") paragraphs.push({ start, end });
  };
  LINE_BREAK.lastIndex = 0;
  for (let found = LINE_BREAK.exec(text); found; found = LINE_BREAK.exec(text)) {
    close(found.index);
    start = LINE_BREAK.lastIndex;
  }
  close(text.length);
  return paragraphs;
}
