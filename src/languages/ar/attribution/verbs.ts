import type { ReadToken } from "../document.ts";

/**
 * Whether a word may be a verb of any kind, such as stands before a person at the
 * head of a clause: it is none of the nouns that the tables know, nor one in the
 * shape of a feminine. The tables know only verbs of reporting.
 */
export function mayBeVerb({ kind, text, word }: ReadToken): boolean {
  if (kind !== "word" || word.grammar || word.definite || word.preposition !== "" || word.given) return false;
  if (word.title || word.organization || word.linking || word.group || word.act || word.occasion)
    return false;
  return !word.possessed && !text.endsWith(CLOSED_T);
}

/** Ta marbuta. */
const CLOSED_T = "\u0629";
