import type { Range, ReadToken } from "../document.ts";
import type { NameMatch } from "../names.ts";
import { grow } from "./name-growth.ts";
import { POSSESSIVE } from "./name-shapes.ts";
import type { MentionContext } from "./reader.ts";
import { isFunctionWord } from "./token-kinds.ts";

/** A person's name in the text. */
export interface FoundName extends Range {
  readonly match?: NameMatch;
}

/**
 * The name of a person that begins at a token: one the gazetteer knows, or the
 * words that go on until something that no name holds. `after` tells whether a
 * post or a word of respect stands before it; without one, only a known name or
 * one that opens with a given name is taken.
 */
export function personNameAt(
  context: MentionContext,
  from: number,
  end: number,
  after: "title" | "nothing",
): FoundName | undefined {
  const first = context.tokens[from];
  if (!first || from >= end || first.kind !== "word") return undefined;
  const found = personMatch(context, from, end);
  // Of some the word used alone is the first of the name: a whole name goes before it.
  const whole = found !== undefined && found.to > from + 1;
  if (!whole && isFamilyName(context, from)) return { from, to: from + 1 };
  const strange = found?.short === true && goesOnStrangely(context, found.to, end);
  const match = strange ? undefined : found;
  const grown = grow(context, from, end, strange ? "title" : after);
  if (match && (!grown || match.to >= grown.to || match.short === false))
    return { from, to: match.to, match };
  if (!grown) return match && { from, to: match.to, match };
  const inner = innerMatch(context, from, grown.to);
  return inner ?? grown;
}

/** The last word of a name given before; a given name with more after it is another. */
function isFamilyName({ tokens, familyNames, vocabulary }: MentionContext, at: number): boolean {
  const word = tokens[at]?.word;
  if (!word || !familyNames.has(word.base) || word.grammar || word.common) return false;
  const next = tokens[at + 1];
  return !word.given || !(goesOnAsName(next) || vocabulary.nameLinks.has(next?.word.norm ?? ""));
}

/** "منصور العلي", "منصور بن علي": after a name that is a family name too, more of a name and not any word. */
function goesOnAsName(next: ReadToken | undefined): boolean {
  if (next?.kind !== "word" || next.word.grammar || next.word.preposition !== "") return false;
  return next.word.given || next.word.definite || next.word.classes.has("patronymic");
}

/** "كين زيتا": a form used alone, and more of another name after it. */
function goesOnStrangely({ tokens, names }: MentionContext, at: number, end: number): boolean {
  const token = tokens[at];
  if (!token || at >= end || token.kind !== "word") return false;
  const { word } = token;
  if (
    word.joined ||
    word.definite ||
    word.grammar ||
    word.common ||
    word.preposition !== "" ||
    word.cues.length > 0
  )
    return false;
  if (POSSESSIVE.test(token.text)) return false;
  if (
    word.title ||
    word.organization ||
    word.linking ||
    word.act ||
    word.topic ||
    word.adjective ||
    word.group
  )
    return false;
  return names.at(tokens, at, end) === undefined && token.text.length > 2 && !word.classes.has("adjective");
}

/** A known name that a longer one ends in: "الملك سلمان بن عبد العزيز" holds "سلمان بن عبد العزيز". */
function innerMatch(context: MentionContext, from: number, end: number): FoundName | undefined {
  const match = personMatch(context, from, end);
  return match && match.to === end ? { from, to: end, match } : undefined;
}

function personMatch({ names, tokens }: MentionContext, from: number, end: number): NameMatch | undefined {
  const match = names.at(tokens, from, end);
  const first = tokens[from];
  if (match && match.to === from + 1 && first && isFunctionWord(first)) return undefined;
  return match && personsOf(match);
}

/** The match as one of persons alone, if it is one of any. */
function personsOf(match: NameMatch): NameMatch | undefined {
  if (match.known.every(({ kind }) => kind === "person")) return match;
  const known = match.known.filter(({ kind }) => kind === "person");
  return known.length > 0 ? { to: match.to, known, short: match.short } : undefined;
}
