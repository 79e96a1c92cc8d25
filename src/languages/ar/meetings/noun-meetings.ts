import type { MeetingStatus } from "../../../graph/meeting.ts";
import type { SentenceContext } from "../attribution/context.ts";
import type { Gender } from "../conjugation.ts";
import type { ReadToken } from "../document.ts";
import { isAdjective } from "../mentions/token-kinds.ts";
import type { MeetingContext } from "./context.ts";
import { ordinalAfter } from "./event-nouns.ts";
import { guestsOf } from "./guests.ts";
import type { MeetingMention, MeetingParticipant } from "./meeting.ts";
import { canMeet, distinct, listFrom } from "./participants.ts";
import { statusOf } from "./status.ts";
import { kindOf } from "./verb-meetings.ts";
import { visitBy } from "./visits.ts";
import { dayIn } from "./when.ts";
import { placeIn } from "./where.ts";
import type { MeetingNoun } from "./words.ts";

/** Who the subject of the clause is that a place stands in, of a gender; nobody where that is not sure. */
export type SubjectAt = (at: number, gender: Gender | undefined) => readonly MeetingParticipant[];

/**
 * Meetings told by a noun, beside what the sentence is about.
 *
 *     قال الوزير خلال لقائه السفير إن            a noun with a pronoun
 *     بعد لقاء الرئيس فلان مع السفير             a noun, and whose it is
 *     قالت الوزيرة بعد اجتماع مع السفير          a noun alone, of whoever speaks
 *     محادثات بين الوزير والسفير                 neither side is first
 *     لقاء جمع الوزير بالسفير                    a verb that brings them together
 */
export function nounMeetings(
  context: MeetingContext,
  sentence: SentenceContext,
  subjectAt: SubjectAt,
): MeetingMention[] {
  const meetings: MeetingMention[] = [];
  const { tokens } = sentence;
  for (let at = sentence.sentence.from; at < sentence.sentence.to; at++) {
    const noun = tokens[at]?.word.occasion;
    if (
      !noun ||
      noun.kind === "SESSION" ||
      isOfThePress(sentence, at) ||
      ordinalAfter(context, sentence, at + 1)
    )
      continue;
    const meeting = told(context, sentence, at, noun, subjectAt);
    if (meeting) meetings.push(meeting);
  }
  return meetings;
}

/** "لقاء صحفي": an interview. */
function isOfThePress({ tokens }: SentenceContext, at: number): boolean {
  return tokens[at + 1]?.word.classes.has("press") === true;
}

function told(
  context: MeetingContext,
  sentence: SentenceContext,
  at: number,
  noun: MeetingNoun,
  subjectAt: SubjectAt,
): MeetingMention | undefined {
  const status = statusAt(context, sentence, at);
  if (noun.kind === "VISIT") return visit(context, sentence, at, noun, status, subjectAt);
  const sides = noun.possessor
    ? withPronoun(context, sentence, at, noun, subjectAt)
    : (between(context, sentence, at) ??
      gathered(context, sentence, at) ??
      owned(context, sentence, at) ??
      alone(context, sentence, at, noun, subjectAt));
  const participants = distinct(sides ?? []);
  if (participants.length < 2 || participants.some(isMedium)) return undefined;
  if (participants.every(({ role }) => role === "GUEST")) return undefined;
  const range = { from: at, to: Math.max(at + 1, ...participants.map(({ mention }) => mention.to)) };
  const tail = { from: at, to: Math.min(range.to + AFTER, sentence.sentence.to) };
  const side = status === "PLANNED" ? "future" : "past";
  const date = dayIn(sentence.tokens, tail, context.calendar, context.today, side);
  const place = placeIn(sentence, tail);
  return {
    range,
    kind: kindOf(sentence, at, noun),
    status,
    participants,
    ...(date && status !== "MENTIONED" && { date }),
    ...(place && { place }),
  };
}

/** As far after the last participant as place and day may stand. */
const AFTER = 10;
/** As far from the noun as whom one met, in tokens. */
const NEAR = 12;

/** Whoever says something in an interview has met nobody. */
function isMedium({ entity }: MeetingParticipant): boolean {
  const known = entity?.known;
  return known?.kind === "organization" && known.organization.kind === "MEDIA";
}

function withPronoun(
  context: MeetingContext,
  sentence: SentenceContext,
  at: number,
  noun: MeetingNoun,
  subjectAt: SubjectAt,
): MeetingParticipant[] {
  const guests = guestsOf(context, sentence, at + 1, noun.guest, NEAR);
  return guests.length === 0 ? [] : [...subjectAt(at, noun.possessor), ...guests];
}

/** Past one or two adjectives of the noun: "محادثات هاتفية مطولة". */
function afterAdjectives({ tokens }: SentenceContext, at: number): number {
  let to = at + 1;
  while (to <= at + 2 && describes(tokens[to])) to++;
  return to;
}

function describes(token: ReadToken | undefined): boolean {
  if (token?.kind !== "word" || token.word.joined || token.word.preposition !== "" || token.word.grammar)
    return false;
  return isAdjective(token);
}

function between(
  context: MeetingContext,
  sentence: SentenceContext,
  at: number,
): MeetingParticipant[] | undefined {
  const { tokens, phraseFrom } = sentence;
  const i = afterAdjectives(sentence, at);
  if (!tokens[i]?.word.classes.has("between")) return undefined;
  const first = phraseFrom.get(i + 1);
  if (!first || first.kind === "group") return [];
  const list = listFrom(context, sentence, first, "PARTICIPANT");
  const again = tokens[first.to]?.word.classes.has("between") ? phraseFrom.get(first.to + 1) : undefined;
  return again ? [...list, ...listFrom(context, sentence, again, "PARTICIPANT")] : list;
}

function gathered(
  context: MeetingContext,
  sentence: SentenceContext,
  at: number,
): MeetingParticipant[] | undefined {
  const { tokens, phraseFrom } = sentence;
  const i = afterAdjectives(sentence, at);
  const verb = tokens[i]?.word.classes.has("relative") ? i + 1 : i;
  if (!tokens[verb]?.word.gathers) return undefined;
  const first = phraseFrom.get(verb + 1);
  if (!first || !canMeet(sentence, first)) return [];
  const hosts = listFrom(context, sentence, first, "HOST");
  const from = Math.max(first.to, ...hosts.map(({ mention }) => mention.to));
  return [...hosts, ...guestsOf(context, sentence, from, ["by", "with"], NEAR)];
}

function owned(
  context: MeetingContext,
  sentence: SentenceContext,
  at: number,
): MeetingParticipant[] | undefined {
  const { tokens, phraseFrom } = sentence;
  const owner = phraseFrom.get(at + 1);
  const noun = tokens[at]?.word;
  if (!owner || !noun || noun.definite || tokens[at + 1]?.word.preposition || tokens[at + 1]?.word.joined)
    return undefined;
  if (!canMeet(sentence, owner) || owner.kind === "group") return [];
  const guests = guestsOf(context, sentence, owner.to, ["with", "by"], NEAR);
  // "لقاء إسبانيا مع البرتغال" is a game, unless people are named.
  const people = [owner.kind, ...guests.map(({ entity }) => entity?.kind)].some((kind) => kind !== "state");
  return guests.length === 0 || !people ? [] : [...listFrom(context, sentence, owner, "HOST"), ...guests];
}

/** "قالت بعد اجتماع مع": of whoever the clause is about, where the noun only says when. */
function alone(
  context: MeetingContext,
  sentence: SentenceContext,
  at: number,
  noun: MeetingNoun,
  subjectAt: SubjectAt,
): MeetingParticipant[] {
  const { tokens, vocabulary } = sentence;
  if (!saysWhen(sentence, at) || (noun.kind === "TALKS" && !saysThen(sentence, at))) return [];
  const i = afterAdjectives(sentence, at);
  if (vocabulary.markers.get(tokens[i]?.word.norm ?? "") !== "with") return [];
  const guests = guestsOf(context, sentence, i, ["with"], 1);
  return guests.length === 0 ? [] : [...subjectAt(at, undefined), ...guests];
}

/** After "خلال", "بعد", "في", "على هامش", "في ختام"; "الدخول في مفاوضات" is no time. */
function saysWhen(sentence: SentenceContext, at: number): boolean {
  const before = sentence.tokens[at - 1]?.word;
  return saysThen(sentence, at) || sentence.vocabulary.markers.get(before?.norm ?? "") === "in";
}

function saysThen({ tokens }: SentenceContext, at: number): boolean {
  const classes = tokens[at - 1]?.word.classes;
  return classes?.has("occasion") === true || classes?.has("aside") === true;
}

function statusAt(context: MeetingContext, sentence: SentenceContext, at: number): MeetingStatus {
  const said = statusOf(context, sentence, at, { from: at, to: at + 3 });
  if (said !== "MENTIONED") return said;
  if (sentence.tokens[at - 1]?.word.classes.has("ahead")) return "PLANNED";
  return saysWhen(sentence, at) ? "HELD" : "MENTIONED";
}

/** "زيارة الوزير للأردن", "خلال زيارته إلى الأردن". */
function visit(
  context: MeetingContext,
  sentence: SentenceContext,
  at: number,
  noun: MeetingNoun,
  status: MeetingStatus,
  subjectAt: SubjectAt,
): MeetingMention | undefined {
  const { phraseFrom, tokens } = sentence;
  const owner = noun.possessor ? undefined : phraseFrom.get(at + 1);
  if (!noun.possessor && (!owner || tokens[at]?.word.definite || tokens[at + 1]?.word.preposition))
    return undefined;
  const visitors = owner ? listFrom(context, sentence, owner, "GUEST") : [...subjectAt(at, noun.possessor)];
  const to = visitedFrom(sentence, owner?.to ?? at + 1);
  if (to === undefined) return undefined;
  const found = visitBy(context, sentence, { at, from: to, verb: PAST, visitors });
  return found && { ...found, status };
}

const PAST = { tense: "past", gender: "m", number: "s" } as const;

/** Where the place of a visit begins, after إلى or ل. */
function visitedFrom({ tokens, vocabulary }: SentenceContext, from: number): number | undefined {
  for (let at = from; at < from + 3; at++) {
    const word = tokens[at]?.word;
    if (!word) return undefined;
    if (vocabulary.markers.get(word.norm) === "to") return at + 1;
    if (vocabulary.fused.get(word.preposition) === "for") return at;
    if (!word.classes.has("adjective") && !word.classes.has("time")) return undefined;
  }
  return undefined;
}
