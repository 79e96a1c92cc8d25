import type { Range, ReadToken } from "../../document.ts";
import { COMMAS } from "../../mentions/marks.ts";
import type { Phrase } from "../../mentions/phrase.ts";
import { isAdjective } from "../../mentions/token-kinds.ts";
import type { SentenceContext } from "../context.ts";

/** After a verb, past "فيه", "لهم", "بشدة": whatever it is said in, to or how. */
export function afterVerb({ tokens }: SentenceContext, verb: number): number {
  const classes = tokens[verb + 1]?.word.classes;
  return classes?.has("pronoun") || classes?.has("how") ? verb + 2 : verb + 1;
}

/** Past who is joined to the subject, words of time and commas. */
export function afterSubject(context: SentenceContext, to: number): number {
  const { tokens, phraseFrom, vocabulary } = context;
  let at = to;
  for (;;) {
    const token = tokens[at];
    if (!token) return at;
    const phrase = phraseFrom.get(at);
    const aside = COMMAS.has(token.text) ? asideEnd(tokens, at) : bracketEnd(tokens, at);
    if (aside !== undefined) at = aside;
    else if (phrase && (token.word.joined || isWhere(token, phrase))) at = phrase.to;
    else if (
      (token.word.joined && token.word.definite) ||
      isTail(tokens, at) ||
      isTime(token) ||
      (isNominative(token) && isPlural(context, at))
    )
      at++;
    else if (vocabulary.markers.has(token.word.norm) && tokens[at + 1]?.word.classes.has("aside")) at += 2;
    else if (token.word.classes.has("how")) at++;
    else if (token.word.classes.has("particle") && token.word.preposition === "" && !token.word.joined) at++;
    else return at;
  }
}

/** Past "(الجهة المنظمة)". */
function bracketEnd(tokens: readonly ReadToken[], open: number): number | undefined {
  if (tokens[open]?.text !== "(") return undefined;
  for (let at = open + 1; at < open + 10; at++) {
    if (tokens[at]?.text === ")") return at + 1;
  }
  return undefined;
}

/** Past ", في كلمته أمام القمة,", ", مدير السوق,": a preposition or a post and what follows it, between commas. */
function asideEnd(tokens: readonly ReadToken[], comma: number): number | undefined {
  const first = tokens[comma + 1]?.word;
  if (!first || !opensAside(first)) return undefined;
  for (let at = comma + 2; at < comma + 14; at++) {
    const token = tokens[at];
    if (!token || token.word.cues.length > 0) return undefined;
    if (COMMAS.has(token.text)) return at + 1;
  }
  return undefined;
}

function opensAside({ classes, title, joined }: ReadToken["word"]): boolean {
  return classes.has("preposition") || classes.has("relative") || (title !== undefined && !joined);
}

function isTime(token: ReadToken): boolean {
  return (
    token.word.classes.has("time") || COMMAS.has(token.text) || token.text === "/" || token.kind === "number"
  );
}

/** "أعضاء اللجنة المجتمعون": the sound plural as only a subject has it. */
export function isNominative({ word }: ReadToken): boolean {
  return word.definite && /..\u0648\u0646$/.test(word.base);
}

function isPlural({ phraseTo }: SentenceContext, at: number): boolean {
  const number = phraseTo.get(at)?.number;
  return number !== undefined && number !== "s";
}

/** "خادم الحرمين | الشريفين | انطلاق": a word with the article between the subject and a noun without it. */
function isTail(tokens: readonly ReadToken[], at: number): boolean {
  const [word, next] = [tokens[at]?.word, tokens[at + 1]];
  if (!word?.definite || word.joined || word.preposition !== "" || word.act || word.grammar) return false;
  return (
    next?.kind === "word" && (isApart(next) || (next.word.classes.has("adjective") && !next.word.definite))
  );
}

/** "بمسقط": where the one who speaks is. */
function isWhere({ word }: ReadToken, { kind }: Phrase): boolean {
  return kind === "place" && word.preposition !== "";
}

/** Of words that no finder knows, where an apposition begins: "رامي فلان | ، مدير السوق، ". */
export function appositionTo({ tokens }: SentenceContext, from: number): Range | undefined {
  for (let at = from + 1; at <= from + NAME; at++) {
    const token = tokens[at];
    if (!token || (token.kind !== "word" && !COMMAS.has(token.text))) return undefined;
    if (!COMMAS.has(token.text)) continue;
    const to = tokens[at + 1]?.word.title ? asideEnd(tokens, at) : undefined;
    return to === undefined ? undefined : { from: at, to };
  }
  return undefined;
}

/** Tokens of a name, at most. */
const NAME = 4;

/** "طلب من الرئيس مساعدة": what follows the one who is asked. */
export function askedOf({ tokens, vocabulary, phraseFrom }: SentenceContext, at: number): number | undefined {
  for (let i = at + 1; i < at + 6; i++) {
    if (vocabulary.markers.get(tokens[i]?.word.norm ?? "") !== "from") continue;
    return phraseFrom.get(i + 1)?.to ?? i + 2;
  }
  return undefined;
}

/** As far as an occasion may part a verb from its object, in tokens. */
const FAR = 14;

/**
 * Past "في بيان صحفي اليوم", "خلال لقائه التجار": a preposition and what it
 * leads to, as far as a noun that goes on with none of it.
 */
export function afterOccasion({ tokens, sentence }: SentenceContext, from: number): number | undefined {
  if (!isPreposition(tokens[from])) return undefined;
  for (let at = from + 2; at < Math.min(from + FAR, sentence.to); at++) {
    const [before, token] = [tokens[at - 1], tokens[at]];
    if (!before || token?.kind !== "word" || token.word.cues.length > 0) return undefined;
    const described = at > from + 2 && before.word.classes.has("adjective");
    if (isApart(token) && (before.word.definite || isTime(before) || described)) return at;
    if (isApart(token) && !isPreposition(before) && POSSESSED.test(before.word.base)) return at;
  }
  return undefined;
}

function isPreposition(token: ReadToken | undefined): boolean {
  return token !== undefined && (token.word.classes.has("preposition") || token.word.preposition !== "");
}

/** A noun without the article that is no adjective, no name and no part of what stands before it. */
function isApart(token: ReadToken): boolean {
  const { word } = token;
  return (
    !word.definite &&
    !word.joined &&
    word.preposition === "" &&
    !word.grammar &&
    !word.given &&
    (word.common || word.act !== undefined) &&
    !isAdjective(token)
  );
}

const POSSESSED = /..(?:\u0647|\u0647\u0627|\u0647\u0645)$/;
