import { knownBodyAt, namedBodyAt } from "./body.ts";
import type { MentionContext } from "./reader.ts";

/** "كل من". */
export function opensEach({ tokens, vocabulary }: MentionContext, at: number): boolean {
  if (!tokens[at]?.word.classes.has("each")) return false;
  return vocabulary.markers.get(tokens[at + 1]?.word.norm ?? "") === "from";
}

/** "قادة | كل من فرنسا وألمانيا": the states and bodies that people are of. */
export function eachEnd(context: MentionContext, at: number, end: number): number | undefined {
  if (at >= end || !opensEach(context, at)) return undefined;
  let to: number | undefined;
  for (let from = at + 2; from < end; from = to ?? end) {
    if (to !== undefined && !context.tokens[from]?.word.joined) break;
    const body = knownBodyAt(context, from, end) ?? namedBodyAt(context, from, end);
    if (!body) break;
    to = body.to;
  }
  return to;
}
