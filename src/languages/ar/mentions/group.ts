import type { Group } from "../vocabulary.ts";
import { knownBodyAt, namedBodyAt } from "./body.ts";
import { definiteTail } from "./definite-tail.ts";
import { idafaAfter } from "./idafa.ts";
import type { NounRest } from "./noun-rest.ts";
import { type Phrase, phraseOf } from "./phrase.ts";
import type { MentionContext } from "./reader.ts";
import { titleAt } from "./title.ts";
import { isHumanPlural } from "./token-kinds.ts";

/** "الجانبان": the two who were named. */
export function bothAt(context: MentionContext, from: number): Phrase | undefined {
  const group = context.tokens[from]?.word.group;
  if (group?.class !== "both") return undefined;
  const { to } = definiteTail(context, from + 1, context.tokens.length);
  return phraseOf("group", from, to, group.gender, group.number, { group });
}

/** People or papers without a name: "مصدر دبلوماسي", "مسؤولون في الوزارة", "البيان". */
export function groupAt(context: MentionContext, from: number, end: number): Phrase | undefined {
  const token = context.tokens[from];
  const group = token?.word.group;
  if (!token || !group) return undefined;
  const several = token.word.classes.has("quantity") ? severalAt(context, from, end) : undefined;
  const rest =
    several ??
    titleAt(context, from, end) ??
    (token.word.definite ? { to: from + 1, country: undefined } : idafaAfter(context, from, end));
  const described = several || token.word.definite ? rest.to : adjectivesEnd(context, rest.to, end, group);
  const near = group.class === "unnamed" ? fromWhom(context, described, end, token.word.definite) : undefined;
  const to = near ?? described;
  return phraseOf(group.class === "document" ? "document" : "group", from, to, group.gender, group.number, {
    group,
    definite: token.word.definite,
    country: rest.country,
  });
}

/** "عدد من الصحف الأجنبية", "أحد المسؤولين": so many of some. */
function severalAt(
  context: MentionContext,
  from: number,
  end: number,
): Pick<NounRest, "to" | "country"> | undefined {
  const { tokens, vocabulary } = context;
  const next = tokens[from + 1];
  const noun = next && vocabulary.markers.get(next.word.norm) === "from" ? from + 2 : from + 1;
  const first = tokens[noun];
  if (!first || noun >= end || first.kind !== "word" || first.word.joined || first.word.preposition !== "")
    return undefined;
  if (!first.word.definite) return idafaAfter(context, noun, end);
  let to = noun + 1;
  while (
    to < end &&
    tokens[to]?.word.definite &&
    !isHumanPlural(tokens[to]) &&
    !tokens[to]?.word.organization &&
    !tokens[to]?.word.title &&
    !tokens[to]?.word.joined &&
    !tokens[to]?.word.preposition
  )
    to++;
  return { to, country: undefined };
}

/** "مصدر رئاسي مصري", "مصادر مطلعة": adjectives without the article, known or in the shape of one. */
function adjectivesEnd(
  context: MentionContext,
  from: number,
  end: number,
  { gender, number }: Group,
): number {
  let to = from;
  for (; to < Math.min(end, from + ADJECTIVES); to++) {
    const token = context.tokens[to];
    if (token?.kind !== "word") break;
    const { word } = token;
    if (word.definite || word.joined || word.preposition !== "" || word.grammar) break;
    if (word.given && !(word.adjective && to > from)) break;
    if (word.cues.length > 0 || word.topic || word.title || word.organization || word.act) break;
    const closed = gender === "f" && token.text.endsWith(context.vocabulary.affixes.closedT);
    const shape = number === "s" && gender === "m" ? NISBA : number === "p" ? NISBAS : undefined;
    if (!(word.adjective || word.classes.has("adjective") || closed || shape?.test(word.base))) break;
  }
  return to;
}

const ADJECTIVES = 3;
/** Adjectives made of nouns, of one and of several. */
const NISBA = /^.{3,}\u064A$/;
const NISBAS = /^.{3,}(?:\u064A\u0648\u0646|\u064A\u064A\u0646|\u064A\u0647)$/;

/** "مسؤول من حركة حماس", "المسؤول بالحركة"; of somebody not known yet, "مسؤول في سلاح الجو" too. */
export function fromWhom(
  context: MentionContext,
  from: number,
  end: number,
  known: boolean,
): number | undefined {
  const token = context.tokens[from];
  const marker = context.vocabulary.markers.get(token?.word.norm ?? "");
  const at = marker === "from" || marker === "in" ? from + 1 : isFusedIn(context, from) ? from : undefined;
  if (at === undefined || at >= end) return undefined;
  const body = knownBodyAt(context, at, end) ?? namedBodyAt(context, at, end);
  return body?.to ?? (marker === "in" && !known ? placeIn(context, at, end) : undefined);
}

/** ب, joined to the body somebody is in; what ل is joined to is who was told. */
function isFusedIn({ tokens, vocabulary }: MentionContext, at: number): boolean {
  return vocabulary.fused.get(tokens[at]?.word.preposition ?? "") === "by";
}

/** "في سلاح الجو", "في المراقبة البحرية": a noun phrase that is definite, and no occasion of speaking. */
function placeIn(context: MentionContext, at: number, end: number): number | undefined {
  const word = context.tokens[at]?.word;
  if (
    context.tokens[at]?.kind !== "word" ||
    !word ||
    word.grammar ||
    word.joined ||
    word.classes.has("utterance")
  )
    return undefined;
  if (word.definite) return definiteTail(context, at + 1, end).to;
  const { to, definite } = idafaAfter(context, at, end);
  return definite ? to : undefined;
}
