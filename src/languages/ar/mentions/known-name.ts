import { foldedWords } from "../../../lexicon/fold.ts";
import type { KnownPerson } from "../../../lexicon/gazetteer.ts";
import type { Country } from "../countries.ts";
import type { Known, NameMatch } from "../names.ts";
import type { MentionContext } from "./reader.ts";

export function nameAt({ names, tokens }: MentionContext, at: number, end: number): NameMatch | undefined {
  return names.at(tokens, at, end);
}

export function namesPerson(match: NameMatch): boolean {
  return match.known.every((known) => known.kind === "person");
}

/** A person whom the gazetteer knows; by a form used alone, only one who has a post of the kind that stands before. */
export function namesPersonAt(context: MentionContext, at: number, end: number, head: string): boolean {
  const match = nameAt(context, at, end);
  if (!match || !namesPerson(match)) return false;
  return !match.short || match.known.some((known) => known.kind === "person" && hasPost(known.person, head));
}

function hasPost({ posts }: KnownPerson, head: string): boolean {
  return posts.some(({ title }) => title.some(({ text }) => foldedWords(text)[0] === head));
}

export function countryOf(known: readonly Known[]): Country | undefined {
  for (const one of known) if (one.kind === "state") return one.country;
  return undefined;
}

/** What two parts of a phrase name. */
export function bothKnown(first: readonly Known[], second: readonly Known[] | undefined): readonly Known[] {
  if (second === undefined || second.length === 0) return first;
  return first.length === 0 ? second : [...first, ...second];
}
