import type { Country } from "../countries.ts";
import type { Range } from "../document.ts";
import type { Known } from "../names.ts";
import { definiteTail } from "./definite-tail.ts";
import { countryOf, nameAt, namesPerson } from "./known-name.ts";
import type { NounRest } from "./noun-rest.ts";
import type { MentionContext } from "./reader.ts";
import { isFunctionWord } from "./token-kinds.ts";

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

/** A joined noun that goes on with what the noun before it began: "الخارجية والتعاون". */
function continuesList({ tokens }: MentionContext, at: number): boolean {
  const token = tokens[at];
  return token?.word.definite === true && !token.word.title && !token.word.organization;
}
