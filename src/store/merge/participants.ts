import { type Meeting, type Participant, ParticipantRole } from "../../graph/meeting.ts";
import { nameKey } from "../../lexicon/fold.ts";
import { ARTICLES_SHOWN, type Merged, type Told } from "./told.ts";

/**
 * Each participant once: whoever has an identity by it, others by the words that
 * describe them. A participant keeps the first role that takes a side, and the
 * first body it represents. Of those without identity the first ten are kept:
 * articles describe the same people in ever new words.
 */
export function mergeParticipants(heard: readonly Told<Meeting>[]): Merged<readonly Participant[]> {
  const merged = new Map<string, Participant>();
  const from = new Set<string>();
  let unnamed = 0;
  for (const { record, articleId } of heard) {
    for (const participant of record.participants) {
      const key = participant.agentId ?? ` ${nameKey(participant.mention.exact)}`;
      const known = merged.get(key);
      if (!known && participant.agentId === undefined && unnamed++ >= ARTICLES_SHOWN) continue;
      const better = known ? completed(known, participant) : participant;
      if (better === known) continue;
      merged.set(key, better);
      from.add(articleId);
    }
  }
  return { record: [...merged.values()], from };
}

function completed(known: Participant, told: Participant): Participant {
  const role = known.role === ParticipantRole.PARTICIPANT ? told.role : known.role;
  const representingId = known.representingId ?? told.representingId;
  if (role === known.role && representingId === known.representingId) return known;
  return { ...known, role, ...(representingId !== undefined && { representingId }) };
}
