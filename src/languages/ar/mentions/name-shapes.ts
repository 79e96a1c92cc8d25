import type { ReadToken } from "../document.ts";
import type { Word } from "../word.ts";

/** A word in the shape of a verb that no name has. */
export function looksLikeVerb({ norm, given }: Word): boolean {
  return !given && VERB.test(norm);
}

/** "يحاول", "تحدثت": shapes of verbs that names hardly have. */
const VERB = /^(?:\u064A[^\u0627\u0648\u064A\u0644].{2,4}|\u062A.{2,3}\u062A)$/;

/** An adverbial accusative, or a preposition joined to a word unknown: no way for a name to begin. */
export function looksInflected({ text, word }: ReadToken, isTwoWords: boolean): boolean {
  if (/\u064B/u.test(text)) return true;
  const fused = word.norm.length > 3 && FUSED.has(word.norm[0] ?? "");
  return fused && (!isTwoWords || PRONOUN.test(text));
}

/** A noun of somebody's: "زيارته". */
export const POSSESSIVE = /\u062A\u0647(?:\u0627|\u0645|\u0645\u0627)?$/;

/** Ends in the alef of an adverb or an object. */
export const ACCUSATIVE = /^.{4,}\u0627$/;

/** The dual and plural pronouns, which end a verb or a noun and no name. */
export const PRONOUN_ENDING = /..\u0647\u0645\u0627?$/;

/** A pronoun that ends a noun; a name that ends so has ta marbuta. */
export const PRONOUN = /..\u0647\u0627?$/;

/** The letters that prepositions joined to a word are. */
export const FUSED = new Set(["\u0628", "\u0644", "\u0643"]);
