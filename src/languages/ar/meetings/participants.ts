import type { SentenceContext } from "../attribution/context.ts";
import { isLed } from "../attribution/governing.ts";
import type { Gender } from "../conjugation.ts";
import type { Range } from "../document.ts";
import { COMMAS } from "../mentions/marks.ts";
import type { Phrase } from "../mentions/phrase.ts";
import { isHumanPlural, isMark } from "../mentions/token-kinds.ts";
import type { MeetingContext } from "./context.ts";
import type { MeetingParticipant } from "./meeting.ts";

/** The phrases joined by "and" from a first one on, as those who met. */
export function listFrom(
  context: MeetingContext,
  sentence: SentenceContext,
  first: Phrase,
  role: MeetingParticipant["role"],
): MeetingParticipant[] {
  const list: MeetingParticipant[] = [];
  for (let phrase: Phrase | undefined = first; phrase; ) {
    if (!canMeet(sentence, phrase)) break;
    list.push(...context.who(phrase, role));
    const comma: number = isMark(sentence.tokens[phrase.to] ?? NO_TOKEN) ? 1 : 0;
    const next: Phrase | undefined = sentence.phraseFrom.get(phrase.to + comma);
    phrase = next && sentence.tokens[next.from]?.word.joined ? next : undefined;
  }
  return list;
}

const NO_TOKEN = { kind: "word" } as Parameters<typeof isMark>[0];

/** Somebody, and not a place, a text, or things: "العديد من الطلبات". */
export function canMeet({ tokens }: SentenceContext, { kind, from, to, group }: Phrase): boolean {
  if (kind === "place" || kind === "document") return false;
  if (kind !== "group" || group?.class === "both") return true;
  return tokens
    .slice(from, to)
    .some((token) => token.word.title || isHumanPlural(token) || isPeople(token.word));
}

function isPeople({ group, classes }: SentenceContext["tokens"][number]["word"]): boolean {
  return group?.class === "unnamed" && !classes.has("quantity");
}

export function distinct(participants: readonly MeetingParticipant[]): MeetingParticipant[] {
  return participants.filter(
    ({ entity }, i) =>
      entity === undefined || participants.findIndex((other) => other.entity === entity) === i,
  );
}

/** Whether a phrase may be the subject of a verb of a gender: a person's is told by words beside the name. */
export function agreesWith({ kind, gender, genderFrom }: Phrase, wanted: Gender): boolean {
  if (kind !== "person" && kind !== "title" && kind !== "pronoun") return true;
  return gender === wanted || genderFrom !== undefined;
}

/** The subject of a stretch: the first person in it, after no preposition, who agrees. */
export function subjectIn(
  sentence: SentenceContext,
  { from, to }: Range,
  gender: Gender,
): Phrase | undefined {
  return sentence.phrases.find(
    (phrase) =>
      phrase.from >= from &&
      phrase.to <= to &&
      (phrase.kind === "person" || phrase.kind === "title") &&
      phrase.number === "s" &&
      agreesWith(phrase, gender) &&
      !isLed(sentence, phrase) &&
      !DASHES.has(sentence.tokens[phrase.to]?.text ?? ""),
  );
}

/** After whoever wrote the article: "فلان- المدينة:". */
const DASHES = new Set(["-", "\u2013", "\u2014"]);

/** "الوزير، الذي التقى": whom a relative clause right before a token is of. */
export function relatedBefore({ tokens, phraseTo }: SentenceContext, at: number): Phrase | undefined {
  if (!tokens[at - 1]?.word.classes.has("relative")) return undefined;
  return phraseTo.get(at - 1) ?? (COMMAS.has(tokens[at - 2]?.text ?? "") ? phraseTo.get(at - 2) : undefined);
}
