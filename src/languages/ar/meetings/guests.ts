import type { SentenceContext } from "../attribution/context.ts";
import type { Range } from "../document.ts";
import { idafaAfter } from "../mentions/idafa.ts";
import type { Phrase } from "../mentions/phrase.ts";
import { titleAt } from "../mentions/title.ts";
import { isMark } from "../mentions/token-kinds.ts";
import type { MeetingContext } from "./context.ts";
import type { MeetingParticipant } from "./meeting.ts";
import { canMeet, listFrom } from "./participants.ts";
import type { Guest } from "./words.ts";

/** As far as an object may stand from its verb, past words of respect, the place and the day. */
const FAR = 24;

/**
 * Whom somebody met: after one of the prepositions, or as the object. No further
 * than the clause goes, nor than `reach` tokens.
 */
export function guestsOf(
  context: MeetingContext,
  sentence: SentenceContext,
  from: number,
  ways: readonly Guest[],
  reach = FAR,
): MeetingParticipant[] {
  const { tokens, vocabulary } = sentence;
  const isOpen = !ways.includes("object") || !isUnknownObject(sentence, from);
  for (let at = from; at < Math.min(sentence.sentence.to, from + reach); at++) {
    const token = tokens[at];
    if (!token || endsClause(sentence, at)) return [];
    const marker = vocabulary.markers.get(token.word.norm) ?? vocabulary.fused.get(token.word.preposition);
    const standing = vocabulary.markers.has(token.word.norm);
    if (marker && ways.includes(marker) && isOwn(sentence, marker, at, from)) {
      const found = guestAt(context, sentence, standing ? at + 1 : at, marker);
      if (found.length > 0) return found;
    }
    if (
      isOpen &&
      ways.includes("object") &&
      !token.word.preposition &&
      (at === from || precedesObject(sentence, at))
    ) {
      const found = guestAt(context, sentence, at, "object");
      if (found.length > 0) return found;
    }
  }
  return [];
}

/** "سيلتقي الوزير النقابات غدا": right after the subject, words that are nobody known. */
function isUnknownObject({ tokens, phraseFrom }: SentenceContext, from: number): boolean {
  const word = tokens[from]?.word;
  if (!word?.definite || phraseFrom.has(from)) return false;
  return !(
    word.honorific ||
    word.title ||
    word.grammar ||
    word.preposition !== "" ||
    word.classes.has("time")
  );
}

/** "الاتفاق مع إيران": after another noun with the article, which takes the preposition. */
function isOwn({ tokens, phraseTo }: SentenceContext, marker: Guest, at: number, from: number): boolean {
  if (marker === "for") return at === from;
  if (marker !== "with" || at === from) return true;
  const before = tokens[at - 1]?.word;
  return !before?.definite || before.classes.has("time") || phraseTo.has(at);
}

function endsClause({ tokens }: SentenceContext, at: number): boolean {
  const token = tokens[at];
  if (!token || token.text === "." || token.text === ":") return true;
  const { classes, joined, topic, cues } = token.word;
  if (classes.has("complementizer") || classes.has("relative")) return true;
  return joined && (topic || cues.some(({ tense }) => tense === "past"));
}

/** An object stands after its subject, with words of time between. */
function precedesObject({ tokens, phraseFrom }: SentenceContext, at: number): boolean {
  const before = tokens[at - 1];
  if (!phraseFrom.has(at) || before === undefined || tokens[at]?.word.joined) return false;
  if (isMark(before)) return before.quote < 0;
  return before.word.classes.has("time") || before.word.classes.has("adjective");
}

/** A phrase, or people told by their post alone: "رؤساء وفود أجنبية". After ب a body and a state are where. */
function guestAt(
  context: MeetingContext,
  sentence: SentenceContext,
  at: number,
  way: Guest,
): MeetingParticipant[] {
  const phrase = sentence.phraseFrom.get(at);
  const title =
    !phrase || isOfTwo(sentence, phrase) ? titleAt(sentence, at, sentence.sentence.to) : undefined;
  if (title) return [{ mention: wholeTitle(sentence, title), role: "GUEST" }];
  if (!phrase || !canMeet(sentence, phrase) || (way === "by" && isWhere(phrase))) return [];
  return listFrom(context, sentence, phrase, "GUEST");
}

function isWhere({ kind }: Phrase): boolean {
  return kind === "state" || kind === "organization";
}

/** Of two, the first noun looks like one with a pronoun: "وزيري". */
function isOfTwo({ tokens }: SentenceContext, { kind, from, to }: Phrase): boolean {
  const word = tokens[from]?.word;
  return kind === "title" && to === from + 1 && word?.possessed === true && MINE.test(word.base);
}

const MINE = /\u064A$/;

/** "وزيري | خارجية البلدين": and whose they are. */
function wholeTitle(sentence: SentenceContext, { from, to }: Range): Range {
  if (to - from > 1 || !sentence.tokens[from]?.word.possessed) return { from, to };
  return { from, to: Math.max(to, idafaAfter(sentence, from, sentence.sentence.to).to) };
}
