import type { Document, Range } from "../document.ts";
import type { Entity } from "./entity.ts";

/** The letters of a word of respect that its forms share: "سمو" of "سموه", "جلال" of "جلالته". */
export function respectIn({ tokens }: Document, { from }: Range): string {
  return (tokens[from]?.word.base ?? "").replace(PRONOUN, "");
}

/** The pronouns of one person, and the ta that ta marbuta opens to before them. */
const PRONOUN = /\u062A?\u0647\u0627?$/;

/** Whether somebody is named with a word of respect anywhere: "صاحب السمو الأمير فلان". */
export function hasRespect({ tokens }: Document, { mentions }: Entity, respect: string): boolean {
  if (respect === "") return false;
  return mentions.some(({ phrase }) =>
    tokens.slice(phrase.from, phrase.to).some(({ word }) => word.honorific && word.base.includes(respect)),
  );
}
