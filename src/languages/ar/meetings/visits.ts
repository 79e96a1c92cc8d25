import type { SentenceContext } from "../attribution/context.ts";
import { placeOf } from "../dates/dateline.ts";
import type { Phrase } from "../mentions/phrase.ts";
import type { MeetingContext } from "./context.ts";
import type { MeetingMention, MeetingParticipant } from "./meeting.ts";
import { distinct, listFrom } from "./participants.ts";
import { isAwaited } from "./status.ts";
import { dayIn } from "./when.ts";
import type { VerbForm } from "./words.ts";

/** What is known of a visit before it is asked where to. */
export interface Visit {
  /** Where it is told. */
  readonly at: number;
  /** Where whom or what one visits may stand, at the earliest. */
  readonly from: number;
  readonly verb: VerbForm;
  readonly visitors: readonly MeetingParticipant[];
}

/** Words between a visitor and what is visited: the day, "العاصمة", "مدينة". */
const BETWEEN = 4;

/** "زار الوزير الأردن", "زار الوزير أمس العاصمة عمان": those visited are the hosts; a city is the place. */
export function visitBy(
  context: MeetingContext,
  sentence: SentenceContext,
  { at, from, verb, visitors }: Visit,
): MeetingMention | undefined {
  if (visitors.length === 0 || !visitors.some(({ entity }) => entity?.kind === "person")) return undefined;
  const visited = visitedAt(sentence, from);
  if (!visited) return undefined;
  const known = visited.kind === "place" ? visited.known.find(({ kind }) => kind === "place") : undefined;
  const hosts = known ? [] : listFrom(context, sentence, visited, "HOST");
  const participants = distinct([...visitors.map((one) => ({ ...one, role: "GUEST" as const })), ...hosts]);
  if (!known && hosts.length === 0) return undefined;
  const planned = verb.tense === "future" || (verb.tense === "present" && isAwaited(context, sentence, at));
  const clause = { from: at, to: sentence.sentence.to };
  const date = dayIn(sentence.tokens, clause, context.calendar, context.today, planned ? "future" : "past");
  return {
    range: { from: at, to: visited.to },
    kind: "VISIT",
    status: planned ? "PLANNED" : "HELD",
    participants,
    ...(date && { date }),
    ...(known?.kind === "place" && { place: placeOf(known) }),
  };
}

/** The state, the city or the person right after whoever visits them. */
export function visitedAt(
  { tokens, phraseFrom, sentence }: SentenceContext,
  from: number,
): Phrase | undefined {
  for (let at = from; at < Math.min(from + BETWEEN, sentence.to); at++) {
    const phrase = phraseFrom.get(at);
    if (phrase) return mayBeVisited(phrase) && !tokens[at]?.word.joined ? phrase : undefined;
    const word = tokens[at]?.word;
    if (!word || word.cues.length > 0 || word.classes.has("complementizer")) return undefined;
  }
  return undefined;
}

function mayBeVisited({ kind, known }: Phrase): boolean {
  return (
    kind === "state" || (kind === "place" && known.length > 0) || (kind === "person" && known.length > 0)
  );
}
