import type { Attribution } from "../attribution/attribution.ts";
import type { SentenceContext } from "../attribution/context.ts";
import type { Gender } from "../conjugation.ts";
import type { ResolvedSubject } from "../resolution/resolved.ts";
import type { MeetingContext } from "./context.ts";
import type { MeetingParticipant } from "./meeting.ts";
import { subjectIn } from "./participants.ts";

/**
 * Who a place in a sentence is about: whoever says what follows it ("قال الوزير
 * خلال لقائه …"), or the subject of what is said where it stands in that.
 */
export function subjectAt(
  context: MeetingContext,
  sentence: SentenceContext,
  attributions: readonly Attribution[],
  resolved: ReadonlyMap<Attribution, ResolvedSubject>,
  at: number,
  gender: Gender | undefined,
): readonly MeetingParticipant[] {
  const before = attributions.findLast(({ cue }) => cue.from < at);
  if (before && before.content.from > at) return speakersOf(before, at);
  const inside = attributions.findLast(({ content }) => content.from <= at && at < content.to);
  const from = inside?.content.from ?? sentence.sentence.from;
  const subject =
    subjectIn(sentence, { from, to: at }, gender ?? "m") ?? subjectIn(sentence, { from, to: at }, "f");
  if (subject && (gender === undefined || subject.gender === gender || subject.genderFrom !== undefined))
    return context.who(subject, "HOST");
  return inside ? speakersOf(inside, at) : [];

  /** One person, for a noun with a pronoun in the singular is of one. */
  function speakersOf(attribution: Attribution, until: number): MeetingParticipant[] {
    const speakers = resolved.get(attribution)?.speakers ?? [];
    if (speakers.length !== 1) return [];
    return speakers.flatMap(({ entity }) => {
      if (!entity || (gender !== undefined && !entity.genderless && entity.gender !== gender)) return [];
      const mention = entity.mentions.findLast(({ phrase }) => phrase.from < until)?.phrase;
      return mention ? [{ entity, mention, role: "HOST" as const }] : [];
    });
  }
}
