import type { Country } from "../countries.ts";
import type { ReadToken } from "../document.ts";
import type { Known } from "../names.ts";
import type { TitleNoun } from "../vocabulary.ts";
import { complementAfter } from "./complement.ts";
import { idafaAfter } from "./idafa.ts";
import { bothKnown } from "./known-name.ts";
import type { NounRest } from "./noun-rest.ts";
import type { Title } from "./phrase.ts";
import type { MentionContext } from "./reader.ts";
import { isAdjective, isFunctionWord, isMark } from "./token-kinds.ts";

/**
 * The name of a post that begins at a token.
 *
 *     وزير الخارجية الروسي          an indefinite noun, and what it belongs to
 *     الأمين العام للأمم المتحدة     a definite noun, its adjectives, a complement
 *     مسؤول أمريكي رفيع المستوى      an indefinite noun and adjectives: nobody known
 */
export function titleAt(context: MentionContext, from: number, end: number): Title | undefined {
  const head = context.tokens[from];
  const noun = head?.word.title ?? twoWordTitle(context, from, end);
  if (!head || !noun || isAdjectiveOf(head, context.tokens[from - 1]) || isPreposition(head))
    return undefined;
  if (reports(context, from) || isGivenName(context, from)) return undefined;
  const rest =
    head.word.definite || isOwned(head) ? adjectivesOf(context, from, end) : idafaAfter(context, from, end);
  const complement = toldTo(context, head, rest.to)
    ? undefined
    : (complementAfter(context, rest.to, end) ?? asideAdjective(context, rest.to));
  const to = complement?.to ?? rest.to;
  const body =
    rest.body && complement && rest.body.to === rest.to
      ? { from: rest.body.from, to: complement.to }
      : (rest.body ?? complement?.body);
  return {
    from,
    to,
    gender: noun.gender,
    number: noun.number,
    definite: head.word.definite || isOwned(head) || rest.definite,
    known: bothKnown(rest.known, complement?.known),
    country: rest.country ?? complement?.country,
    body,
  };
}

/** "نظيره"; but "محافظي البنوك" is "governors of", for "my" is no word of the news. */
function isOwned({ word }: ReadToken): boolean {
  return word.possessed && !word.base.endsWith(YA);
}

const YA = "\u064A";

/** "حافظ الأختام": a post only by its second word. */
function twoWordTitle(
  { tokens, vocabulary }: MentionContext,
  from: number,
  end: number,
): TitleNoun | undefined {
  const head = tokens[from]?.word;
  const next = from + 1 < end ? tokens[from + 1]?.word : undefined;
  return head && next?.definite ? vocabulary.twoWordTitles.get(head.base)?.get(next.base) : undefined;
}

/** "أمين السليطي", "حاكم الزاملي": a given name that is a post as well, and a family name; or somebody known. */
function isGivenName({ tokens, names }: MentionContext, from: number): boolean {
  const word = tokens[from]?.word;
  const next = tokens[from + 1]?.word;
  if (!word || !next || word.definite) return false;
  if (word.given && next.definite && next.base.endsWith(YA))
    return !(next.common || next.organization || next.title || next.preposition !== "");
  const match = names.at(tokens, from, tokens.length);
  return match !== undefined && match.to > from + 1 && !match.short && match.known.every(isPerson);
}

function isPerson({ kind }: Known): boolean {
  return kind === "person";
}

/** "المصادر لوكالة فلان": a source has nothing after "for" but who was told. */
function toldTo({ tokens, vocabulary }: MentionContext, head: ReadToken, at: number): boolean {
  const noun = head.word.definite ? head.word.base.slice(vocabulary.affixes.article.length) : head.word.base;
  if (vocabulary.groups.get(noun)?.class !== "unnamed") return false;
  return vocabulary.fused.get(tokens[at]?.word.preposition ?? "") === "for";
}

/** أمام before somebody is no إمام; without its hamza either may be meant. */
function isPreposition({ text, word }: ReadToken): boolean {
  return word.classes.has("preposition") && !text.includes(BELOW);
}

/** Alef with the hamza below. */
const BELOW = "\u0625";

/** "مشيرة إلى أن": a participle that reports, where "مشيرة" is a marshal as well. */
function reports({ tokens, vocabulary }: MentionContext, from: number): boolean {
  if (!tokens[from]?.word.cues.some(({ tense }) => tense === "participle")) return false;
  const next = vocabulary.markers.has(tokens[from + 1]?.word.norm ?? "") ? from + 2 : from + 1;
  return tokens[next]?.word.classes.has("complementizer") === true;
}

/** "الفريق الكبير": after a noun with the article, an adjective of it. */
function isAdjectiveOf({ word }: ReadToken, before: ReadToken | undefined): boolean {
  return word.definite && word.classes.has("adjective") && before?.word.definite === true;
}

/** "وزير الخارجية (الروسي)": an adjective that the writer supplies. */
function asideAdjective({ tokens }: MentionContext, from: number): NounRest | undefined {
  const adjective = tokens[from + 1]?.word.adjective;
  if (tokens[from]?.text !== "(" || !adjective || tokens[from + 2]?.text !== ")") return undefined;
  return { to: from + 3, definite: true, country: adjective.country, body: undefined, known: [] };
}

/** A definite noun takes definite adjectives; a definite name after it is no adjective. */
function adjectivesOf(context: MentionContext, from: number, end: number): NounRest {
  let to = from + 1;
  let country: Country | undefined;
  while (to < end) {
    const token = context.tokens[to];
    if (!token || isMark(token) || !token.word.definite || token.word.joined || token.word.preposition) break;
    if (isFunctionWord(token) || token.word.classes.has("belonging")) break;
    if (token.word.title && !token.word.classes.has("adjective") && to > from + 1) break;
    if (context.familyNames.has(token.word.base) && !token.word.adjective) break;
    if (token.word.honorific && !token.word.classes.has("adjective")) break;
    if (!token.word.adjective && !token.word.classes.has("adjective") && nameFollows(context, to)) break;
    if (!isAdjective(token)) break;
    country ??= token.word.adjective?.country;
    to++;
  }
  return { to, definite: true, country, body: undefined, known: [] };
}

/** Whether the gazetteer knows a person by the word with the article that stands here. */
function nameFollows({ names, tokens }: MentionContext, at: number): boolean {
  const match = names.at(tokens, at, at + 1);
  return match?.known.some((known) => known.kind === "person") ?? false;
}
