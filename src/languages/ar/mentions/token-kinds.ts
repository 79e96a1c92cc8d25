import type { ReadToken } from "../document.ts";

export function isMark(token: ReadToken): boolean {
  return token.kind === "mark";
}

/** A word of grammar, which ends a name and a noun phrase. */
export function isFunctionWord(token: ReadToken): boolean {
  return token.word.grammar;
}

/** An adjective, known or made of a noun: it ends in ya, or in ya and ta marbuta folded to ha. */
export function isAdjective({ word }: ReadToken): boolean {
  return word.adjective !== undefined || word.classes.has("adjective") || NISBA.test(word.base);
}

const NISBA = /\u064A\u0647?$/;

/** "المتمردين": people, and no adjective of a body. */
export function isHumanPlural(token: ReadToken | undefined): boolean {
  if (!token) return false;
  const { word } = token;
  return word.base.length > 5 && /(?:\u064A\u0646|\u0648\u0646)$/.test(word.base);
}
