import type { SentenceContext } from "../attribution/context.ts";
import { opensClause } from "../attribution/cue.ts";
import { isMark } from "../mentions/noun-phrase.ts";
import type { Phrase } from "../mentions/phrase.ts";
import { titleAt } from "../mentions/title.ts";
import type { MeetingContext } from "./context.ts";
import type { MeetingMention, MeetingParticipant } from "./meeting.ts";
import { dayIn } from "./when.ts";
import { placeIn } from "./where.ts";
import type { Guest, MeetingNoun, MeetingVerb } from "./words.ts";

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
    if ((!verb && !holds) || !mayBeVerb(sentence, at) || isNegated(sentence, at)) continue;
    const meeting = verb ? met(context, sentence, at, verb) : held(context, sentence, at);
    if (meeting) meetings.push(meeting);
  }
  return meetings;
}

function mayBeVerb(sentence: SentenceContext, at: number): boolean {
  const token = sentence.tokens[at];
  return token !== undefined && (opensClause(sentence, at, token) || sentence.phraseTo.has(at));
}

function isNegated({ tokens }: SentenceContext, at: number): boolean {
  return tokens[at - 1]?.word.classes.has("negation") ?? false;
}

function met(
  context: MeetingContext,
  sentence: SentenceContext,
  at: number,
  verb: MeetingVerb,
): MeetingMention | undefined {
  const hosts = hostsOf(context, sentence, at);
  const from = hosts.at(-1)?.mention.to ?? at + 1;
  const guests = guestsOf(context, sentence, Math.max(from, at + 1), verb.guest);
  if (guests.length === 0 && !verb.mutual) return undefined;
  return made(context, sentence, at, verb.kind, verb.present, hosts, guests);
}

/** "أجرى مباحثات مع …", "تلقى اتصالا من …": the noun tells the kind. */
function held(context: MeetingContext, sentence: SentenceContext, at: number): MeetingMention | undefined {
  const { tokens } = sentence;
  for (let i = at + 1; i < Math.min(at + 25, sentence.sentence.to); i++) {
    const token = tokens[i];
    if (!token || token.text === ".") return undefined;
    const noun = token.word.preposition === "" ? token.word.occasion : undefined;
    if (!noun || token.word.definite) continue;
    const hosts = hostsOf(context, sentence, at);
    const guests = guestsOf(context, sentence, i + 1, ["with", "from"]);
    return made(context, sentence, at, kindOf(sentence, i, noun), false, hosts, guests);
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
  present: boolean,
  hosts: readonly MeetingParticipant[],
  guests: readonly MeetingParticipant[],
): MeetingMention | undefined {
  const participants = distinct([...hosts, ...guests]);
  if (hosts.length === 0 || participants.length < 2) return undefined;
  const range = { from: at, to: Math.max(...participants.map(({ mention }) => mention.to)) };
  const planned = present && isPlanned(context, sentence, at);
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

/** A present verb after "من المقرر أن", or with a day to come. */
function isPlanned(context: MeetingContext, { tokens, sentence }: SentenceContext, at: number): boolean {
  for (let i = Math.max(sentence.from, at - 8); i < Math.min(at + 12, sentence.to); i++) {
    if (context.words.status.get(tokens[i]?.word.base ?? "") === "PLANNED") return true;
  }
  return false;
}

function hostsOf(context: MeetingContext, sentence: SentenceContext, at: number): MeetingParticipant[] {
  const { tokens } = sentence;
  const after = sentence.phraseFrom.get(pastHonours(sentence, at + 1));
  const before = tokens[at]?.word.joined ? undefined : sentence.phraseTo.get(at);
  const first = after && canMeet(after) && !tokens[after.from]?.word.preposition ? after : before;
  if (!first || !canMeet(first)) return [];
  return listFrom(context, sentence, first, "HOST");
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

function guestsOf(
  context: MeetingContext,
  sentence: SentenceContext,
  from: number,
  ways: readonly Guest[],
): MeetingParticipant[] {
  const { tokens, vocabulary } = sentence;
  for (let at = from; at < sentence.sentence.to; at++) {
    const token = tokens[at];
    if (!token || token.text === "." || token.word.classes.has("complementizer")) return [];
    const marker = vocabulary.markers.get(token.word.norm) ?? vocabulary.fused.get(token.word.preposition);
    const standing = vocabulary.markers.has(token.word.norm);
    if (marker && ways.includes(marker)) {
      const found = participantAt(context, sentence, standing ? at + 1 : at);
      if (found.length > 0) return found;
    }
    if (ways.includes("object") && !token.word.preposition && (at === from || precedesObject(sentence, at))) {
      const found = participantAt(context, sentence, at);
      if (found.length > 0) return found;
    }
  }
  return [];
}

/** An object stands after its subject, with words of time between. */
function precedesObject({ tokens, phraseFrom }: SentenceContext, at: number): boolean {
  const before = tokens[at - 1];
  return (
    phraseFrom.has(at) &&
    before !== undefined &&
    (before.word.classes.has("time") || isMark(before) || before.word.classes.has("adjective"))
  );
}

/** A phrase, or people told by their post alone: "رؤساء وفود أجنبية". */
function participantAt(context: MeetingContext, sentence: SentenceContext, at: number): MeetingParticipant[] {
  const phrase = sentence.phraseFrom.get(at);
  if (phrase) return canMeet(phrase) ? listFrom(context, sentence, phrase, "GUEST") : [];
  const title = titleAt(sentence, at, sentence.sentence.to);
  return title ? [{ mention: title, role: "GUEST" }] : [];
}

function listFrom(
  context: MeetingContext,
  sentence: SentenceContext,
  first: Phrase,
  role: MeetingParticipant["role"],
): MeetingParticipant[] {
  const list: MeetingParticipant[] = [];
  for (let phrase: Phrase | undefined = first; phrase; ) {
    if (!canMeet(phrase)) break;
    list.push(...context.who(phrase, role));
    const comma: number = isMark(sentence.tokens[phrase.to] ?? NO_TOKEN) ? 1 : 0;
    const next: Phrase | undefined = sentence.phraseFrom.get(phrase.to + comma);
    phrase = next && sentence.tokens[next.from]?.word.joined ? next : undefined;
  }
  return list;
}

const NO_TOKEN = { kind: "word" } as Parameters<typeof isMark>[0];

function canMeet({ kind }: Phrase): boolean {
  return kind !== "place" && kind !== "document";
}

function distinct(participants: readonly MeetingParticipant[]): MeetingParticipant[] {
  return participants.filter(
    ({ entity }, i) =>
      entity === undefined || participants.findIndex((other) => other.entity === entity) === i,
  );
}
