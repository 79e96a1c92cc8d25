import type { Meeting } from "../../graph/meeting.ts";
import { dateKey } from "../date-key.ts";
import { writeMeeting } from "../pack/meeting.ts";

/** A meeting as it is kept: its record, and what it is listed and found by. */
export interface MeetingRow {
  readonly id: string;
  readonly day: number;
  readonly kind: string;
  readonly status: string;
  readonly partOfId: string | undefined;
  readonly record: string;
  /** Who takes part; and others that somebody represents there, or who called it. */
  readonly participants: readonly (readonly [agentId: string, represented: 0 | 1])[];
}

export function meetingRow(meeting: Meeting): MeetingRow {
  const { id, date, kind, status, partOfId, convenerId, participants } = meeting;
  const there = new Map<string, 0 | 1>();
  if (convenerId !== undefined) there.set(convenerId, 1);
  for (const { representingId } of participants)
    if (representingId !== undefined) there.set(representingId, 1);
  for (const { agentId } of participants) if (agentId !== undefined) there.set(agentId, 0);
  return {
    id,
    day: dateKey(date),
    kind,
    status,
    partOfId,
    record: writeMeeting(meeting),
    participants: [...there],
  };
}
