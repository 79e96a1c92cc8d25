import type { ReadToken } from "../document.ts";

export function isMark(token: ReadToken): boolean {
  return token.kind === "mark";
}

/** A word of grammar, which ends a name and a noun phrase. */
export function isFunctionWord(token: ReadToken): boolean {
  return token.word.grammar;
}

/** "المتمردين": people, and no adjective of a body. */
export function isHumanPlural(token: ReadToken | undefined): boolean {
  if (!token) return false;
  const { word } = token;
  return word.base.length > 5 && /(?:\u064A\u0646|\u0648\u0646)$/.test(word.base);
}
