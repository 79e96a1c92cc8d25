import type { ReadToken } from "../document.ts";
import { knownBodyAt, namedBodyAt } from "./body.ts";
import { complementAfter } from "./complement.ts";
import { definiteTail } from "./definite-tail.ts";
import { eachEnd } from "./each.ts";
import { idafaAfter } from "./idafa.ts";
import { looksLikeVerb } from "./name-shapes.ts";
import { personAt } from "./person.ts";
import type { Phrase } from "./phrase.ts";
import { quotedNameAt } from "./quoted-name.ts";
import type { MentionContext } from "./reader.ts";
import { isAdjective } from "./token-kinds.ts";

/** As far as the description of somebody without a name may go, in parts. */
const PARTS = 4;

/**
 * Where the description of somebody without a name ends, in words that can hold
 * nothing else: between a verb and what is said.
 *
 *     مصدر | قريب من التحقيق         adjectives, and what they are about
 *     عدد من الباعة | في المدينة      a place
 *     أعضاء اللجنة | المعزولون
 *     البيان | الختامي لوزراء المالية
 */
export function unnamedTail(context: MentionContext, phrase: Phrase, end: number): number {
  let to = phrase.to;
  for (let part = 0; part < PARTS && to < end; part++) {
    const next = adjectiveEnd(context, phrase, to, end) ?? aboutEnd(context, phrase, to, end);
    if (next === undefined || next > end) break;
    to = next;
  }
  return to;
}

function adjectiveEnd(
  { tokens, vocabulary }: MentionContext,
  phrase: Phrase,
  at: number,
  end: number,
): number | undefined {
  const token = tokens[at];
  if (!token || !isPlain(token)) return undefined;
  const { word } = token;
  if (word.definite) return describes(token, isSeveral(tokens, phrase)) ? at + 1 : undefined;
  if (phrase.definite && at === phrase.to) return undefined;
  const closes =
    (at + 1 >= end && !ACCUSATIVE.test(token.text)) ||
    (word.common && vocabulary.markers.has(tokens[at + 1]?.word.norm ?? ""));
  if (phrase.number === "d" && DUALS.test(word.base)) return at + 1;
  return closes || word.adjective || word.classes.has("adjective") ? at + 1 : undefined;
}

/** "يوما": how or when, and no adjective of the subject. */
const ACCUSATIVE = /..\u0627\u064B?$/u;

/** An adjective: known, made of a noun, or a participle of those who are several. */
function describes(token: ReadToken, several: boolean): boolean {
  const { word } = token;
  if (word.title || word.organization || word.given) return false;
  if (!several) return isAdjective(token);
  return word.adjective !== undefined || word.classes.has("adjective") || SEVERAL.test(word.base);
}

/** Several, or one of several: "أحد الباعة". */
function isSeveral(tokens: readonly ReadToken[], { number, from }: Phrase): boolean {
  return number === "p" || tokens[from]?.word.classes.has("quantity") === true;
}

/** How adjectives of two and of several end. */
const DUALS = /..(?:\u0627\u0646|\u064A\u0646)$/;
const SEVERAL = /(?:\u0648\u0646|\u064A\u0646|\u064A\u0647)$/;

/** "من التحقيق", "في المدينة", "بالوزارة", "للمالية": after somebody pointed to, where they said it, and no part. */
function aboutEnd(context: MentionContext, phrase: Phrase, at: number, end: number): number | undefined {
  const { tokens, vocabulary } = context;
  const token = tokens[at];
  if (at === phrase.to && !tokens[at - 1]?.word.definite) {
    const quoted = quotedNameAt(context, at, end);
    if (quoted) return quoted.to;
  }
  if (token?.kind !== "word" || token.word.joined) return undefined;
  if (token.word.preposition !== "") {
    const marker = vocabulary.fused.get(token.word.preposition);
    const belongs = marker === "for" ? phrase.kind === "document" : marker === "by" && !phrase.definite;
    if (!belongs || isOccasion(token)) return undefined;
    return complementAfter(context, at, end)?.to ?? nounEnd(context, at, end);
  }
  const each = eachEnd(context, at, end);
  if (each !== undefined) return each;
  const marker = vocabulary.markers.get(token.word.norm);
  if (marker === "on" && isInformed(tokens[at - 1])) return nounEnd(context, at + 1, end);
  if (marker !== "from" && !(marker === "in" && !phrase.definite)) return undefined;
  return nounEnd(context, at + 1, end);
}

/** "مصدر مطلع على التحقيق". */
function isInformed(before: ReadToken | undefined): boolean {
  return before?.word.classes.has("informed") === true;
}

function nounEnd(context: MentionContext, at: number, end: number): number | undefined {
  const token = context.tokens[at];
  if (at >= end || token?.kind !== "word" || token.word.joined || token.word.grammar) return undefined;
  if (isOccasion(token)) return undefined;
  const named = personAt(context, at, end) ?? knownBodyAt(context, at, end) ?? namedBodyAt(context, at, end);
  if (named) return named.to;
  if (token.word.definite) return definiteTail(context, at + 1, end).to;
  const { to, definite } = idafaAfter(context, at, end);
  return definite ? to : undefined;
}

function isPlain({ kind, word }: ReadToken): boolean {
  if (kind !== "word" || word.joined || word.preposition !== "" || word.grammar || word.topic) return false;
  return word.cues.length === 0 && !looksLikeVerb(word);
}

/** "في تصريح", "في الاجتماع": how and when it was said. */
function isOccasion({ word }: ReadToken): boolean {
  return (
    word.classes.has("utterance") ||
    word.classes.has("press") ||
    word.classes.has("time") ||
    word.group?.class === "document" ||
    word.occasion !== undefined ||
    word.opensDate
  );
}
