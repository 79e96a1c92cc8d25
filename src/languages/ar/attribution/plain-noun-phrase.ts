import type { Gender } from "../conjugation.ts";
import { isMark } from "../mentions/token-kinds.ts";
import type { SentenceContext } from "./context.ts";

/**
 * Where a noun phrase ends that the finders of mentions do not know: a noun and
 * the adjectives that agree with it in having the article or not.
 *
 *     قوى برلمانية عراقية | تجاوز …
 *     القوى السياسية | المشاركة …
 */
export function plainNounPhraseEnd(
  { tokens, sentence }: SentenceContext,
  from: number,
  gender: Gender | undefined,
): number | undefined {
  const first = tokens[from];
  if (!first || isMark(first) || first.word.joined || first.word.preposition !== "" || first.word.grammar)
    return undefined;
  if (gender === "f" && first.word.definite && !/[\u0647\u0627\u062A\u0649\u064A]$/.test(first.word.base))
    return undefined;
  let to = from + 1;
  while (to < sentence.to) {
    const token = tokens[to];
    if (!token || isMark(token) || token.word.joined || token.word.preposition !== "") break;
    const nisba =
      /(?:\u064A|\u064A\u0647|\u064A\u0648\u0646|\u064A\u064A\u0646)$/.test(token.word.base) &&
      token.word.base.length > 4;
    if (token.word.definite !== first.word.definite || !(nisba || token.word.classes.has("adjective"))) break;
    to++;
  }
  return to;
}
