import type { Range } from "../document.ts";
import type { MentionContext } from "./reader.ts";
import { isMark } from "./token-kinds.ts";

/** Longer than this in quotation marks is no name. */
const QUOTED = 7;

/** A short stretch in quotation marks that begins here, the marks with it. */
export function quotedNameAt({ tokens }: MentionContext, from: number, end: number): Range | undefined {
  const open = tokens[from];
  if (from >= end || !open || !isMark(open) || open.quote < 0) return undefined;
  if (tokens[from - 1]?.quote === open.quote || open.text === ".") return undefined;
  let to = from + 1;
  while (to < end && tokens[to]?.quote === open.quote) to++;
  const closed = isMark(tokens[to - 1] ?? open);
  return closed && to - from >= 3 && to - from <= QUOTED ? { from, to } : undefined;
}
