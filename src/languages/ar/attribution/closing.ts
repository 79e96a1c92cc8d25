import type { ReadToken } from "../document.ts";
import { isMark } from "../mentions/token-kinds.ts";
import type { Attribution } from "./attribution.ts";
import type { SentenceContext } from "./context.ts";

/** An attribution whose content may still be cut short by what follows. */
export interface Open {
  attribution: Attribution;
  contentTo: number;
}

/** Ends the contents that are open where the next thing said begins. */
export function closeAt(
  context: SentenceContext,
  open: readonly Open[],
  at: number,
  done: Attribution[],
): Open[] {
  const to = beforeConnectors(context, at);
  for (const { attribution } of open) {
    if (attribution.content.to <= to) continue;
    const index = done.findIndex(({ cue }) => cue.from === attribution.cue.from);
    const known = done[index];
    if (known && to > attribution.content.from) {
      const shorter = { ...known, content: { from: attribution.content.from, to } };
      relink(done, known, shorter);
      done[index] = shorter;
    }
  }
  return [];
}

/** Those that point to an attribution point to the one that replaces it. */
function relink(done: Attribution[], old: Attribution, replacement: Attribution) {
  for (const [i, one] of done.entries()) {
    if (one.parent === old) done[i] = { ...one, parent: replacement };
    if (one.subject.kind === "same" && one.subject.as === old) {
      done[i] = { ...(done[i] ?? one), subject: { kind: "same", as: replacement } };
    }
  }
}

/** Marks and words such as "كما", "حيث" before a cue belong to neither content. */
function beforeConnectors(context: SentenceContext, at: number): number {
  const { tokens, sentence } = context;
  let to = at;
  while (to > sentence.from) {
    const token = tokens[to - 1];
    if (!token || !(isMark(token) || isConnector(token) || leadsTo(context, to))) break;
    to--;
  }
  return to;
}

/** "كما", and "وكان" before "قد قال". */
function isConnector({ word: { classes, joined } }: ReadToken): boolean {
  return classes.has("opener") || (joined && classes.has("auxiliary"));
}

/** "من جهته": the preposition of a word that leads to the next. */
function leadsTo({ tokens, vocabulary }: SentenceContext, next: number): boolean {
  const before = tokens[next - 1];
  return (
    before !== undefined &&
    vocabulary.markers.has(before.word.norm) &&
    tokens[next]?.word.classes.has("opener") === true
  );
}
