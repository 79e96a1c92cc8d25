import { foldedWords } from "../../../lexicon/fold.ts";
import type { KnownPerson } from "../../../lexicon/gazetteer.ts";
import type { Gender } from "../conjugation.ts";
import type { Country } from "../countries.ts";
import type { Range, ReadToken } from "../document.ts";
import type { Known, NameMatch } from "../names.ts";
import type { MentionContext } from "./reader.ts";

/** What follows the head of a noun phrase. */
export interface NounRest {
  readonly to: number;
  readonly definite: boolean;
  readonly country: Country | undefined;
  /** The body named in it. */
  readonly body: Range | undefined;
  readonly known: readonly Known[];
}

export function isMark(token: ReadToken): boolean {
  return token.kind === "mark";
}

/** A word of grammar, which ends a name and a noun phrase. */
export function isFunctionWord(token: ReadToken): boolean {
  return token.word.grammar;
}

/**
 * What an indefinite noun belongs to: nouns of the same kind, one after another,
 * closed by a definite one or by a name, then adjectives.
 *
 *     وزير | شؤون الرئاسة | السابق
 *     سكرتير | مجلس أمن قرغيزستان
 */
export function idafaAfter(context: MentionContext, from: number, end: number): NounRest {
  const rest = linkedAfter(context, from, end);
  return rest.to === from + 1 && context.tokens[from]?.word.organization
    ? strangeAfter(context, from, end)
    : rest;
}

/** As far as the name of a body in words nobody knows may go. */
const STRANGE = 3;

/** Of a body that nothing known follows, the words of its name: "لجنة تحقيق", "شركة فلان فلان للخدمات". */
function strangeAfter(context: MentionContext, from: number, end: number): NounRest {
  let to = from + 1;
  while (to < Math.min(end, from + 1 + STRANGE)) {
    const token = context.tokens[to];
    if (token?.kind !== "word") break;
    const { word } = token;
    if (word.joined || word.preposition !== "" || word.grammar || word.definite || word.cues.length > 0)
      break;
    if (word.given || word.title || (to > from + 1 && word.common && !isMediumAt(context, from))) break;
    to++;
  }
  if (to === from + 1) return { to, definite: false, country: undefined, body: undefined, known: [] };
  return { ...adjectivesAfter(context, to - 1, end), definite: false };
}

/** The name of a newspaper holds words of any kind: "صحيفة فلان تايمز". */
function isMediumAt({ tokens }: MentionContext, at: number): boolean {
  return tokens[at]?.word.organization?.kind === "MEDIA";
}

function linkedAfter(context: MentionContext, from: number, end: number): NounRest {
  const { tokens } = context;
  let to = from + 1;
  let body: Range | undefined;
  let country: Country | undefined;
  let known: readonly Known[] = [];
  let closed = false;
  for (; to < end; to++) {
    const token = tokens[to];
    if (token?.kind !== "word" || token.word.preposition) break;
    if (token.word.joined && !(to > from + 1 && continuesList(context, to))) break;
    if (isFunctionWord(token) && !(token.word.linking && token.word.classes.has("adjective"))) break;
    const named = nameAt(context, to, end);
    if (named && !namesPerson(named)) {
      body ??= { from: to, to: named.to };
      known = named.known;
      country = countryOf(named.known);
      to = named.to;
      closed = true;
      break;
    }
    if (token.word.possessed) {
      to++;
      closed = true;
      break;
    }
    if (token.word.definite) {
      if (named && to > from + 1) break;
      if (token.word.organization) body ??= { from: to, to: to + 1 };
      to = namesakeEnd(context, to, end) ?? to + 1;
      closed = true;
      break;
    }
    if ((token.word.adjective || token.word.classes.has("adjective")) && !token.word.linking) {
      return adjectivesAfter(context, to - 1, end);
    }
    if (!token.word.linking && !token.word.organization && !linksOn(context, to)) {
      const before = tokens[to - 1];
      // An unknown word closes the phrase after a noun that needs one, and opens a name after any other.
      if (to > from + 1 && before?.word.linking && !token.word.given) {
        to++;
        closed = true;
      }
      break;
    }
    if (token.word.organization) body ??= { from: to, to: to + 1 };
  }
  if (!closed) {
    return to === from + 1
      ? adjectivesAfter(context, from, end)
      : { to, definite: false, country: undefined, body, known };
  }
  const tail = definiteTail(context, to, end);
  country ??= tail.country;
  const extent = body && body.to < tail.to && !known.length ? { from: body.from, to: tail.to } : body;
  return { to: tail.to, definite: true, country, body: extent, known };
}

/** "مستشفى الملك فلان بن فلان": after a word of respect the name of whom a body is named after. */
function namesakeEnd(context: MentionContext, at: number, end: number): number | undefined {
  const { tokens } = context;
  if (!tokens[at]?.word.classes.has("namesake") || !tokens[at - 1]?.word.organization) return undefined;
  let to = givenNameEnd(context, at + 1, end);
  while (to < end && tokens[to]?.word.classes.has("patronymic")) to = givenNameEnd(context, to + 1, end);
  return to;
}

/** "فلان", "عبد الله". */
function givenNameEnd({ tokens, vocabulary }: MentionContext, at: number, end: number): number {
  const word = tokens[at]?.word;
  if (!word || at >= end) return at;
  if (vocabulary.nameLinks.get(word.norm)) return Math.min(at + 2, end);
  return word.given ? at + 1 : at;
}

/** An unknown noun right before one with the article: "رئيس جهة الضفاف". */
function linksOn({ tokens, names }: MentionContext, at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next || token.word.given || token.word.cues.length > 0 || token.word.title) return false;
  if (next.word.joined || next.word.preposition !== "" || next.word.grammar || next.word.honorific)
    return false;
  return (
    next.word.definite ||
    names.at(tokens, at + 1, at + 2)?.known.some(({ kind }) => kind === "state" || kind === "place") === true
  );
}

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

/** "المتمردين": people, and no adjective of a body. */
export function isHumanPlural(token: ReadToken | undefined): boolean {
  if (!token) return false;
  const { word } = token;
  return word.base.length > 5 && /(?:\u064A\u0646|\u0648\u0646)$/.test(word.base);
}

/** "الصناعات الصغيرة المهندس فلان": a frequent word that a name or a word of respect follows. */
function isBeforeName({ tokens }: MentionContext, at: number): boolean {
  const next = tokens[at + 1]?.word;
  return (
    tokens[at]?.word.common === true && next !== undefined && (next.given || next.honorific) && !next.grammar
  );
}

/** An adjective, known or made of a noun: it ends in ya, or in ya and ta marbuta folded to ha. */
function isAdjective({ word }: ReadToken): boolean {
  return word.adjective !== undefined || word.classes.has("adjective") || /\u064A\u0647?$/.test(word.base);
}

/** An adjective of a feminine noun ends in ta marbuta, folded to ha. */
function agrees({ word }: ReadToken, gender: Gender): boolean {
  if (word.classes.has("adjective") || word.adjective) return true;
  return gender === "f" ? word.base.endsWith("\u0647") : word.base.endsWith("\u064A");
}

/** Indefinite adjectives: "أمريكي", "رفيع المستوى". */
function adjectivesAfter(context: MentionContext, from: number, end: number): NounRest {
  let to = from + 1;
  let country: Country | undefined;
  while (to < end) {
    const token = context.tokens[to];
    if (token?.kind !== "word" || token.word.preposition) break;
    const isAdjective = token.word.adjective || token.word.classes.has("adjective");
    if (!isAdjective || (token.word.definite && to === from + 1)) break;
    country ??= token.word.adjective?.country;
    to++;
  }
  return { to, definite: false, country, body: undefined, known: [] };
}

/**
 * A complement with a preposition, as the names of posts and bodies have them:
 * "للأمم المتحدة", "باسم الخارجية المصرية", "في العراق" before a name.
 */
export function complementAfter(context: MentionContext, from: number, end: number): NounRest | undefined {
  const { tokens, vocabulary } = context;
  const token = tokens[from];
  if (from >= end || token?.kind !== "word" || token.word.joined) return undefined;
  const { preposition, classes } = token.word;
  if (preposition !== "") {
    if (isMedium(context, from, end)) return undefined;
    const marker = vocabulary.fused.get(preposition);
    if (marker !== "for" && !(marker === "by" && (token.word.organization || classes.has("source"))))
      return undefined;
    if (
      marker === "for" &&
      !token.word.definite &&
      !token.word.organization &&
      !token.word.linking &&
      !token.word.title
    ) {
      const named = nameAt(context, from, end);
      if (!named || namesPerson(named)) return undefined;
      return complement(context, from, end);
    }
    return complement(context, from, end);
  }
  if (classes.has("source")) return complement(context, from + 1, end);
  const next = tokens[from + 1];
  if (
    vocabulary.markers.get(token.word.norm) === "in" &&
    next?.word.organization &&
    next.word.preposition === ""
  ) {
    const inner = complement(context, from + 1, end);
    return next.word.definite && inner?.to === from + 2 ? undefined : inner;
  }
  return undefined;
}

/** "المصدر لوكالة الأنباء": who is spoken to, and no part of a post. */
export function isMedium(context: MentionContext, from: number, end: number): boolean {
  if (context.tokens[from]?.word.organization?.kind === "MEDIA") return true;
  const named = nameAt(context, from, end)?.known ?? [];
  return named.some((one) => one.kind === "organization" && one.organization.kind === "MEDIA");
}

function complement(context: MentionContext, from: number, end: number): NounRest | undefined {
  const token = context.tokens[from];
  if (!token || from >= end || token.kind !== "word") return undefined;
  const named = nameAt(context, from, end);
  if (named && !namesPerson(named)) {
    const tail = definiteTail(context, named.to, end);
    const further = complementAfter(context, tail.to, end);
    return {
      to: further?.to ?? tail.to,
      definite: true,
      country: countryOf(named.known) ?? tail.country,
      body: { from, to: named.to },
      known: named.known,
    };
  }
  const rest = token.word.definite
    ? definiteRest(definiteTail(context, from + 1, end))
    : idafaAfter(context, from, end);
  const further = complementAfter(context, rest.to, end);
  return {
    to: further?.to ?? rest.to,
    definite: true,
    country: rest.country ?? further?.country,
    body: token.word.organization ? { from, to: further?.to ?? rest.to } : further?.body,
    known: bothKnown(rest.known, further?.known),
  };
}

/** What follows a definite noun: its adjectives. */
export function definiteRest({ to, country }: ReturnType<typeof definiteTail>): NounRest {
  return { to, definite: true, country, body: undefined, known: [] };
}

/** What two parts of a phrase name. */
export function bothKnown(first: readonly Known[], second: readonly Known[] | undefined): readonly Known[] {
  if (second === undefined || second.length === 0) return first;
  return first.length === 0 ? second : [...first, ...second];
}

/** A joined noun that goes on with what the noun before it began: "الخارجية والتعاون". */
function continuesList({ tokens }: MentionContext, at: number): boolean {
  const token = tokens[at];
  return token?.word.definite === true && !token.word.title && !token.word.organization;
}

export function nameAt({ names, tokens }: MentionContext, at: number, end: number): NameMatch | undefined {
  return names.at(tokens, at, end);
}

export function namesPerson(match: NameMatch): boolean {
  return match.known.every((known) => known.kind === "person");
}

/** A person whom the gazetteer knows; by a form used alone, only one who has a post of the kind that stands before. */
function namesPersonAt(context: MentionContext, at: number, end: number, head: string): boolean {
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
