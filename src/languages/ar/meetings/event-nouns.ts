import type { SentenceContext } from "../attribution/context.ts";
import { nameText, type Range } from "../document.ts";
import { complementAfter } from "../mentions/complement.ts";
import type { Entity } from "../resolution/entity.ts";
import type { MeetingContext } from "./context.ts";
import type { MeetingMention } from "./meeting.ts";
import { statusOf } from "./status.ts";
import { dayIn } from "./when.ts";
import { placeIn } from "./where.ts";
import type { MeetingNoun } from "./words.ts";

/** As far as what is said of an occasion may stand from it. */
const NEAR = 14;

/**
 * Occasions of a numbered series: "الاجتماع الـ13 لوزراء المنظمة", "القمة
 * الثالثة والعشرون للمجلس". Who convenes is the body named last in the complement.
 */
export function eventNouns(
  context: MeetingContext,
  sentence: SentenceContext,
  convenerOf: (range: Range) => Entity | undefined,
): MeetingMention[] {
  const { tokens, vocabulary } = sentence;
  const { article } = vocabulary.affixes;
  const meetings: MeetingMention[] = [];
  for (let at = sentence.sentence.from; at < sentence.sentence.to; at++) {
    const token = tokens[at];
    const noun = token?.word.occasion;
    if (!noun || noun.plural || !token.word.definite) continue;
    const ordinal = ordinalAfter(context, sentence, at + 1);
    if (!ordinal) continue;
    const complement = complementAfter(sentence, ordinal.to, sentence.sentence.to);
    const range = { from: at, to: complement?.to ?? ordinal.to };
    const convener = complement && convenerOf({ from: ordinal.to, to: complement.to });
    const tail = { from: range.to, to: tailEnd(sentence, range.to) };
    const status = statusOf(context, sentence, at, tail);
    if (!convener && !isOfItsOwn(noun, status)) continue;
    const date = dayIn(
      tokens,
      tail,
      context.calendar,
      context.today,
      status === "PLANNED" ? "future" : "past",
    );
    const place = placeIn(sentence, tail);
    const words = tokens.slice(ordinal.to, range.to).map(({ word }) => word.base);
    meetings.push({
      range,
      kind: noun.kind,
      status,
      ordinal: ordinal.number,
      participants: [],
      title: nameText(sentence.document, range, article),
      identity: [noun.noun, String(ordinal.number), convener?.key ?? "", ...words].join(" "),
      ...(date && status === "PLANNED" && { date }),
      ...(place && { place }),
      ...(convener && { convener }),
    });
  }
  return meetings;
}

/** Rounds, sessions and visits of nobody who is known are of a game, a vote, a fair; others have to be told of. */
function isOfItsOwn({ kind }: MeetingNoun, status: MeetingMention["status"]): boolean {
  return kind !== "SESSION" && kind !== "VISIT" && status !== "MENTIONED";
}

/** "الـ13", "الثالث عشر", "(13)". */
export function ordinalAfter(
  { words }: Pick<MeetingContext, "words">,
  { tokens }: SentenceContext,
  at: number,
): { readonly number: number; readonly to: number } | undefined {
  const first = tokens[at];
  if (!first) return undefined;
  const digits = /^\D{0,2}(\d{1,3})$/.exec(first.word.norm);
  if (digits) return { number: Number(digits[1]), to: at + 1 };
  let key = "";
  let found: { number: number; to: number } | undefined;
  for (let i = at; i < at + 3; i++) {
    const token = tokens[i];
    if (token?.kind !== "word") break;
    key += token.word.norm;
    const number = words.ordinals.get(key);
    if (number !== undefined) found = { number, to: i + 1 };
  }
  return found;
}

/** A clause or two after the occasion, to the next comma that no relative clause opens before. */
function tailEnd({ sentence }: SentenceContext, from: number): number {
  return Math.min(from + NEAR, sentence.to);
}
