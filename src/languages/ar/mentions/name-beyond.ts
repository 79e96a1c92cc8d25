import type { ReadToken } from "../document.ts";
import { isMedium } from "./complement.ts";
import { nameAt, namesPerson } from "./known-name.ts";
import { COMMAS } from "./marks.ts";
import { type FoundName, personNameAt } from "./person-name.ts";
import type { MentionContext } from "./reader.ts";
import { isMark } from "./token-kinds.ts";

/**
 * How far from its post a name is looked for. near: wherever a post stands, past
 * words that surely belong to it. far: between a verb and what was said, where
 * nothing but the subject and what is said of it stands.
 */
export type Reach = "near" | "far";

/** In tokens. */
const GAP: Readonly<Record<Reach, number>> = { near: 9, far: 24 };

/**
 * A name that stands after more of its post than the post's own grammar has:
 * "الممثل الخاص … في العراق فلان", "رئيس الاتحاد (الكاف) فلان",
 * "مدير عام فرع الهيئة بمنطقة القصيم المكلف فلان بن فلان".
 */
export function nameBeyond(
  context: MentionContext,
  from: number,
  end: number,
  reach: Reach = "near",
): FoundName | undefined {
  const { tokens } = context;
  const limit = Math.min(end, from + GAP[reach]);
  let commas = 0;
  let body = -1;
  for (let at = from; at < limit; ) {
    const token = tokens[at];
    if (!token) return undefined;
    const name = nameHere(context, at, end, { reach, from, body });
    if (name && !name.match?.short) return name;
    if (COMMAS.has(token.text)) {
      if (++commas > 1 || !respectedNext(context, at + 1)) return undefined;
      at++;
      continue;
    }
    if (isMark(token)) {
      const past = bracketEnd(context, at, limit);
      if (past === undefined) return undefined;
      at = past;
      continue;
    }
    const other = nameAt(context, at, end);
    const owned = isOwned(tokens[at - 1]) ? namesake(context, at, end) : undefined;
    if (owned) at = owned.to;
    else if (reach === "far" && isOwned(tokens[at - 1]) && isPartOfBody(token)) at++;
    else if (other && !namesPerson(other)) {
      at = other.to;
      body = at;
    } else if (at === from && isSentTo(context, at, end)) at += 2;
    else if (belongs(context, token, at, reach)) at++;
    else return undefined;
  }
  return undefined;
}

function nameHere(
  context: MentionContext,
  at: number,
  end: number,
  { reach, from, body }: { readonly reach: Reach; readonly from: number; readonly body: number },
): FoundName | undefined {
  const token = context.tokens[at];
  if (!token || (at === from && !isMark(token))) return undefined;
  const begin = COMMAS.has(token.text) ? at + 1 : at;
  if (reach === "near" && token.word.honorific && !namedAfter(context, at)) {
    const name = personNameAt(context, begin + 1, end, "title");
    if (name && name.to - name.from > 1) return name;
  }
  if (reach === "near")
    return personNameAt(context, begin, end, "nothing") ?? apposed(context, begin, end, begin > at);
  const owned = begin === at && body !== at && isOwned(context.tokens[at - 1]);
  const name = owned ? undefined : respectedName(context, begin, end);
  if (name && endsSubject(context, name.to, end)) return name;
  if (begin > at) return apposed(context, begin, end, true);
  return context.tokens[at - 1]?.word.definite ? atTheEnd(context, at, end) : undefined;
}

/** "مستشفى الملك فلان": words of respect that are part of the name of a body. */
function namedAfter({ tokens }: MentionContext, at: number): boolean {
  return tokens[at]?.word.classes.has("namesake") === true && tokens[at - 1]?.word.definite === false;
}

/** "جامعة الأمير سلطان", "جامع أبي بكر": whom a place or a body is named after. */
function namesake(context: MentionContext, at: number, end: number): FoundName | undefined {
  const { word } = context.tokens[at] ?? {};
  if (word?.honorific && !word.classes.has("namesake")) return undefined;
  return respectedName(context, at, end);
}

/** "نادي الرائد", "بلدية وسط المدينة": a rank or a place of grammar that a body is named by. */
function isPartOfBody({ word }: ReadToken): boolean {
  return word.definite || (word.classes.has("preposition") && !word.classes.has("complementizer"));
}

/** A name after words of respect, or one that opens as names do. */
function respectedName(context: MentionContext, from: number, end: number): FoundName | undefined {
  const { tokens } = context;
  let at = from;
  while (at < end && isRespect(tokens[at], tokens[at - 1])) at++;
  return at > from ? personNameAt(context, at, end, "title") : personNameAt(context, from, end, "nothing");
}

function isRespect(token: ReadToken | undefined, before: ReadToken | undefined): boolean {
  if (!token) return false;
  if (isMark(token)) return before?.word.honorific === true && (token.text === "." || token.text === "/");
  return token.word.honorific && !token.word.joined && token.word.preposition === "";
}

/** "جامعة محمد الخامس": a noun that the name after it belongs to. */
function isOwned(before: ReadToken | undefined): boolean {
  if (before?.kind !== "word") return false;
  const { word } = before;
  if (word.definite || word.possessed || word.adjective || word.classes.has("adjective")) return false;
  return word.organization !== undefined || word.linking || word.common || word.grammar;
}

/** Where a subject with a name may go on: the end, a mark, a preposition, a post. */
function endsSubject({ tokens }: MentionContext, at: number, end: number): boolean {
  const token = tokens[at];
  if (at >= end || !token || isMark(token)) return true;
  const { word } = token;
  return word.grammar || word.preposition !== "" || word.honorific || word.joined || word.title !== undefined;
}

/** "المبعوثة الخاصة إلى بلدان البحيرات": right after a post, where somebody is sent. */
function isSentTo(context: MentionContext, at: number, end: number): boolean {
  const { tokens, vocabulary } = context;
  if (vocabulary.markers.get(tokens[at]?.word.norm ?? "") !== "to") return false;
  const next = tokens[at + 1];
  if (next?.kind !== "word" || next.word.given || next.word.title || next.word.honorific) return false;
  return (
    nameAt(context, at + 1, end) !== undefined || next.word.definite || tokens[at + 2]?.word.definite === true
  );
}

/** "مدير عام الهيئة أمين عام المجلس فلان": a further post, after the end of the one before. */
function opensPost({ tokens }: MentionContext, at: number): boolean {
  const word = tokens[at]?.word;
  const before = tokens[at - 1]?.word;
  if (!word || !before || word.definite || word.possessed || word.preposition !== "" || word.joined)
    return false;
  return before.definite;
}

/** Whether a word may be more of a post. */
function belongs(context: MentionContext, { word }: ReadToken, at: number, reach: Reach): boolean {
  const marker = context.vocabulary.markers.get(word.norm);
  if (
    marker === "in" ||
    marker === "on" ||
    (reach === "far" && (marker === "from" || word.classes.has("source")))
  )
    return !context.tokens[at + 1]?.word.classes.has("utterance");
  // A word such as عام is of grammar too.
  if (reach === "far" && word.linking && word.preposition === "") return true;
  if (word.cues.length > 0 || word.grammar || word.classes.has("utterance")) return false;
  if (word.definite || word.linking || word.honorific) return true;
  if (reach === "near") return word.preposition !== "";
  if (word.title) return opensPost(context, at);
  return !(word.topic || word.possessed);
}

/** Past a stretch in brackets or quotation marks. */
function bracketEnd({ tokens }: MentionContext, at: number, limit: number): number | undefined {
  const open = tokens[at];
  if (!open) return undefined;
  for (let to = at + 1; to < limit; to++) {
    const token = tokens[to];
    if (open.text === "(" ? token?.text === ")" : open.quote >= 0 && token?.quote !== open.quote)
      return open.text === "(" ? to + 1 : to;
  }
  return undefined;
}

function respectedNext({ tokens }: MentionContext, at: number): boolean {
  return tokens[at]?.word.honorific ?? false;
}

/** Two words or more with which the subject ends, after a word with the article: no adjectives of it. */
function atTheEnd(context: MentionContext, at: number, end: number): FoundName | undefined {
  const name = personNameAt(context, at, end, "title");
  if (!name || name.to - name.from < 2) return undefined;
  const closing = context.tokens[name.to] ?? NOTHING;
  return name.to >= end || isMark(closing) || isMediumTold(context, name.to, end) ? name : undefined;
}

function isMediumTold(context: MentionContext, at: number, end: number): boolean {
  return (
    context.vocabulary.fused.get(context.tokens[at]?.word.preposition ?? "") === "for" &&
    isMedium(context, at, end)
  );
}

const NOTHING = { kind: "word" } as ReadToken;

/** Two words or more between commas, after a post that has ended. */
function apposed(
  context: MentionContext,
  from: number,
  end: number,
  afterComma: boolean,
): FoundName | undefined {
  if (!afterComma && context.tokens[from - 1]?.word.grammar) return undefined;
  const name = personNameAt(context, from, end, "title");
  const closing = context.tokens[name?.to ?? end];
  if (!name || name.to - name.from < 2) return undefined;
  if (!closing || name.to >= end) return name;
  if (COMMAS.has(closing.text)) return name;
  const sure = !afterComma || context.tokens[name.from]?.word.given === true;
  return sure && (closing.word.grammar || closing.text === ":") ? name : undefined;
}
