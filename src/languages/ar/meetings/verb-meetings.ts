import type { SentenceContext } from "../attribution/context.ts";
import { opensClause } from "../attribution/cue.ts";
import { isLed } from "../attribution/governing.ts";
import type { MeetingContext } from "./context.ts";
import { guestsOf } from "./guests.ts";
import type { MeetingMention, MeetingParticipant } from "./meeting.ts";
import { agreesWith, canMeet, distinct, listFrom, relatedBefore, subjectIn } from "./participants.ts";
import { isAwaited } from "./status.ts";
import { visitBy } from "./visits.ts";
import { dayIn } from "./when.ts";
import { placeIn } from "./where.ts";
import type { MeetingNoun, MeetingVerb, VerbForm } from "./words.ts";

/**
 * Meetings told by a verb.
 *
 *     التقى الرئيس فلان اليوم مع رؤساء الوفود        who | met | whom
 *     عقد الوزير اجتماعا مع نظيره                    a verb that holds an occasion
 */
export function verbMeetings(context: MeetingContext, sentence: SentenceContext): MeetingMention[] {
  const meetings: MeetingMention[] = [];
  const { tokens } = sentence;
  for (let at = sentence.sentence.from; at < sentence.sentence.to; at++) {
    const token = tokens[at];
    if (token?.kind !== "word") continue;
    const verb = token.word.meetingVerb;
    const holds = token.word.holdsMeeting;
    if ((!verb && !holds) || !mayBeVerb(context, sentence, at) || isNegated(sentence, at)) continue;
    const meeting = verb ? met(context, sentence, at, verb) : holds && held(context, sentence, at, holds);
    if (meeting) meetings.push(meeting);
  }
  return meetings;
}

function mayBeVerb(context: MeetingContext, sentence: SentenceContext, at: number): boolean {
  const token = sentence.tokens[at];
  if (token === undefined) return false;
  if (opensClause(sentence, at, token) || sentence.phraseTo.has(at)) return true;
  const that = sentence.tokens[at - 1]?.word.classes.has("complementizer") === true;
  return that && isAwaited(context, sentence, at);
}

function isNegated({ tokens }: SentenceContext, at: number): boolean {
  return tokens[at - 1]?.word.classes.has("negation") ?? false;
}

/** As far as "مع" may stand from the subject of a verb that has another object: "بحث الوزير أمس مع نظيره الوضع". */
const NEAR = 5;

function met(
  context: MeetingContext,
  sentence: SentenceContext,
  at: number,
  verb: MeetingVerb,
): MeetingMention | undefined {
  const hosts = hostsOf(context, sentence, at, verb);
  const from = Math.max(hosts.at(-1)?.mention.to ?? at + 1, at + 1);
  if (verb.kind === "VISIT") return visitBy(context, sentence, { at, from, verb, visitors: hosts });
  const takesTopic = verb.kind === "TALKS" && !verb.mutual;
  const guests = guestsOf(context, sentence, from, verb.guest, takesTopic ? NEAR : undefined);
  if (guests.length === 0 && !verb.mutual) return undefined;
  return made(context, sentence, at, verb.kind, verb, hosts, guests);
}

/** As far as the noun may stand from the verb that holds it, and whom one met from the noun, in tokens. */
const REACH = 25;
const WITH = 12;

/** "أجرى مباحثات مع …", "تلقى اتصالا من …": the noun tells the kind. */
function held(
  context: MeetingContext,
  sentence: SentenceContext,
  at: number,
  form: VerbForm,
): MeetingMention | undefined {
  const { tokens } = sentence;
  for (let i = at + 1; i < Math.min(at + REACH, sentence.sentence.to); i++) {
    const token = tokens[i];
    if (!token || token.text === ".") return undefined;
    const noun = token.word.preposition === "" ? token.word.occasion : undefined;
    if (!noun || token.word.definite || noun.possessor || token.word.joined) continue;
    const hosts = hostsOf(context, sentence, at, form);
    const guests = guestsOf(
      context,
      sentence,
      i + 1,
      noun.kind === "CALL" ? ["with", "from"] : ["with"],
      WITH,
    );
    return made(context, sentence, at, kindOf(sentence, i, noun), form, hosts, guests);
  }
  return undefined;
}

/** "مؤتمر صحفي" is no conference. */
export function kindOf({ tokens }: SentenceContext, at: number, noun: MeetingNoun): MeetingNoun["kind"] {
  const next = tokens[at + 1]?.word;
  return noun.kind === "CONFERENCE" && next?.classes.has("press") ? "PRESS_CONFERENCE" : noun.kind;
}

function made(
  context: MeetingContext,
  sentence: SentenceContext,
  at: number,
  kind: MeetingMention["kind"],
  { tense }: VerbForm,
  hosts: readonly MeetingParticipant[],
  guests: readonly MeetingParticipant[],
): MeetingMention | undefined {
  const participants = distinct([...hosts, ...guests]);
  if (hosts.length === 0 || participants.length < 2) return undefined;
  const range = { from: at, to: Math.max(at + 1, ...participants.map(({ mention }) => mention.to)) };
  const planned = tense === "future" || (tense === "present" && isAwaited(context, sentence, at));
  // Place and day stand last, as far as the end of the sentence.
  const clause = { from: at, to: sentence.sentence.to };
  const said = dayIn(sentence.tokens, clause, context.calendar, context.today, planned ? "future" : "past");
  const date = said ?? (planned ? undefined : context.today);
  const place = placeIn(sentence, clause);
  return {
    range,
    kind,
    status: planned ? "PLANNED" : "HELD",
    participants,
    ...(date && { date }),
    ...(place && { place }),
  };
}

/** The subject of the verb: after it, before it, or left out and named at the head of the sentence. */
function hostsOf(
  context: MeetingContext,
  sentence: SentenceContext,
  at: number,
  { gender, number }: VerbForm,
): MeetingParticipant[] {
  const { tokens, phraseFrom, phraseTo } = sentence;
  const may = (phrase: (typeof sentence.phrases)[number] | undefined) =>
    phrase && canMeet(sentence, phrase) && (number !== "s" || agreesWith(phrase, gender))
      ? phrase
      : undefined;
  const after = may(phraseFrom.get(pastHonours(sentence, at + 1)));
  const related = may(relatedBefore(sentence, at));
  if (related) return listFrom(context, sentence, related, "HOST");
  const before = tokens[at]?.word.joined ? undefined : may(phraseTo.get(at));
  const elided =
    number === "s" && phraseFrom.has(at + 1)
      ? subjectIn(sentence, { from: sentence.sentence.from, to: at }, gender)
      : undefined;
  const own = after && !tokens[after.from]?.word.preposition ? after : undefined;
  const first = before && !isLed(sentence, before) ? before : (own ?? before ?? elided);
  return first ? listFrom(context, sentence, first, "HOST") : [];
}

/** As many words of respect as may stand before a post or a name. */
const HONOURS = 3;

/** Past "صاحب السمو الملكي" before a post or a name. */
function pastHonours({ tokens, phraseFrom }: SentenceContext, from: number): number {
  if (!tokens[from]?.word.honorific) return from;
  for (let at = from; at <= from + HONOURS; at++) {
    const word = tokens[at]?.word;
    if (!word || phraseFrom.has(at) || !(word.honorific || word.definite)) return at;
  }
  return from;
}
