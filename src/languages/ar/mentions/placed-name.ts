import type { Range, ReadToken } from "../document.ts";
import { COMMAS } from "./marks.ts";
import { looksLikeVerb, PRONOUN } from "./name-shapes.ts";
import type { MentionContext } from "./reader.ts";
import { isMark } from "./token-kinds.ts";

/** As many words as a name in its place may have. */
const LONGEST = 4;

/**
 * A name that nothing but its place tells: two words or more right after a verb,
 * none of which is known as anything else, and then the end of the subject.
 *
 *     وقالت هيفين مصطفى، مديرة      an unknown word before a given name
 *     وقال يورغن كالفو:            letters that elsewhere are a preposition
 *     وقال ليام لي، محلل            letters that elsewhere are a word of grammar
 */
export function placedNameAt(context: MentionContext, from: number, end: number): Range | undefined {
  const { tokens } = context;
  const limit = Math.min(end, from + LONGEST);
  if (!mayBegin(context, from)) return undefined;
  let to = from + 1;
  while (to < limit && mayFollow(context, to, from)) to++;
  if (to - from < 2 || !endsSubject(tokens[to], to >= end)) return undefined;
  const { given, norm = "" } = tokens[from]?.word ?? {};
  if (to - from === 2 && !given && PLURAL.test(norm)) return undefined;
  const links = tokens
    .slice(from, to)
    .filter(({ word }) => context.vocabulary.nameLinks.get(word.norm)).length;
  return to - from - links < 2 ? undefined : { from, to };
}

function mayBegin(context: MentionContext, at: number): boolean {
  const token = context.tokens[at];
  if (token?.kind !== "word") return false;
  const { word } = token;
  if (word.joined || word.preposition !== "" || word.grammar || isOther(token)) return false;
  if (word.given) return true;
  if (word.definite || word.adjective || word.possessed || word.norm.length < SHORT) return false;
  return !(PRONOUN.test(token.text) || isPlace(context, at));
}

function mayFollow(context: MentionContext, at: number, from: number): boolean {
  const { tokens, vocabulary } = context;
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token?.kind !== "word" || !before) return false;
  const { word } = token;
  if (isSyllable(tokens, at)) return true;
  if (vocabulary.nameLinks.has(word.norm) || word.given) return !word.grammar;
  if (word.grammar || word.cues.length > 0 || word.topic || looksLikeVerb(word)) return false;
  if (word.joined || word.preposition !== "") return isFused(context, at);
  if (isOther(token) || isPlace(context, at)) return false;
  if (word.adjective) return word.definite && before.word.given;
  if (word.definite) return word.base.endsWith(YA) || before.word.given;
  return before.word.given || at > from + 1 || !ADJECTIVE.test(word.base);
}

/** "كالفو،", "بورش نائب": letters of a name that elsewhere are a preposition, where the name ends. */
function isFused({ tokens, vocabulary }: MentionContext, at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next || !tokens[at - 1]?.word.given) return false;
  const { norm, joined, base } = token.word;
  if (joined || PRONOUN.test(token.text) || vocabulary.common.has(norm) || norm.startsWith(FOR_ARTICLE))
    return false;
  if (next.word.title !== undefined && !next.word.definite) return true;
  if (vocabulary.common.has(base)) return false;
  return isMark(next) || next.word.classes.has("complementizer") || isUnknown(next);
}

function isUnknown(token: ReadToken): boolean {
  const { definite, joined, preposition, grammar, adjective, given } = token.word;
  return !(definite || joined || preposition !== "" || grammar || adjective || given || isOther(token));
}

/** A place, a state or a body that the gazetteer knows. */
function isPlace({ names, tokens }: MentionContext, at: number): boolean {
  return names.at(tokens, at, at + 1)?.known.some(({ kind }) => kind !== "person") === true;
}

/** "ديف لي، مراسل": two letters that are a word of grammar elsewhere, after a given name and before a comma. */
function isSyllable(tokens: readonly ReadToken[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.text.length !== 2 || before?.word.given !== true || !next || !COMMAS.has(next.text))
    return false;
  return tokens[at + 2]?.word.title !== undefined;
}

/** A word that is known as something else than a name. */
function isOther({ word }: ReadToken): boolean {
  if (word.given) return false;
  if (word.common || word.cues.length > 0 || word.topic || word.act !== undefined) return true;
  if (word.title || word.organization || word.linking || word.group || word.honorific) return true;
  return word.classes.has("adjective") || word.classes.has("kin");
}

/** Where a subject ends: a mark, what is said, a preposition, a time, a post. */
function endsSubject(token: ReadToken | undefined, last: boolean): boolean {
  if (last || !token || isMark(token)) return true;
  const { word } = token;
  return word.grammar || word.classes.has("kin") || (word.title !== undefined && word.preposition === "");
}

const SHORT = 3;
const YA = "\u064A";
/** The article after the preposition ل. */
const FOR_ARTICLE = "\u0644\u0644";
/** Waw ends the plural of a noun that the next one belongs to: "مسؤولو". */
const PLURAL = /^.{4,}\u0648$/;
/** An adjective without the article, made of a noun or feminine. */
const ADJECTIVE = /^(?!\u0627\u0644).{2,}(?:\u064A|\u064A\u0647|\u0647|\u0627\u062A)$/;
