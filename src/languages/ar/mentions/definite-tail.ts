import type { Gender } from "../conjugation.ts";
import type { Country } from "../countries.ts";
import type { ReadToken } from "../document.ts";
import { nameAt, namesPersonAt } from "./known-name.ts";
import type { NounRest } from "./noun-rest.ts";
import type { MentionContext } from "./reader.ts";
import { isAdjective, isFunctionWord, isHumanPlural } from "./token-kinds.ts";

/** Definite adjectives and joined definite nouns after a noun phrase that is closed. */
export function definiteTail(
  context: MentionContext,
  from: number,
  end: number,
  gender?: Gender,
): { readonly to: number; readonly country: Country | undefined } {
  let to = from;
  let country: Country | undefined;
  while (to < end) {
    const token = context.tokens[to];
    if (token?.kind !== "word" || token.word.preposition) break;
    if (!token.word.definite || token.word.title || isFunctionWord(token) || token.word.honorific) break;
    if (token.word.joined && (token.word.organization || nameAt(context, to, end))) break;
    if (gender && token.word.organization && !token.word.adjective) break;
    if (!token.word.adjective && namesPersonAt(context, to, end, headOf(context, from))) break;
    if (context.familyNames.has(token.word.base) && !token.word.adjective) break;
    if (isHumanPlural(token) || token.word.classes.has("belonging")) break;
    if (
      !token.word.joined &&
      !(gender ? agrees(token, gender) : isAdjective(token) || isBeforeName(context, to))
    )
      break;
    country ??= token.word.adjective?.country;
    to++;
  }
  return { to, country };
}

/** The noun of a post nearest before, as it is written without the article. */
function headOf({ tokens }: MentionContext, from: number): string {
  for (let at = from - 1; at >= Math.max(0, from - 5); at--) {
    const word = tokens[at]?.word;
    if (word?.title) return word.base;
  }
  return "";
}

/** "الصناعات الصغيرة المهندس فلان": a frequent word that a name or a word of respect follows. */
function isBeforeName({ tokens }: MentionContext, at: number): boolean {
  const next = tokens[at + 1]?.word;
  return (
    tokens[at]?.word.common === true && next !== undefined && (next.given || next.honorific) && !next.grammar
  );
}

/** An adjective of a feminine noun ends in ta marbuta, folded to ha. */
function agrees({ word }: ReadToken, gender: Gender): boolean {
  if (word.classes.has("adjective") || word.adjective) return true;
  return gender === "f" ? word.base.endsWith("\u0647") : word.base.endsWith("\u064A");
}

/** What follows a definite noun: its adjectives. */
export function definiteRest({ to, country }: ReturnType<typeof definiteTail>): NounRest {
  return { to, definite: true, country, body: undefined, known: [] };
}
