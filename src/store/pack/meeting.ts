import type { Meeting, Participant } from "../../graph/meeting.ts";
import { readWhole, type WholeEvidence, writeWhole } from "./whole-evidence.ts";

/** A meeting whose evidence is written in some way; that of the graph is one. */
export type MeetingWith<Written> = Omit<Meeting, "participants" | "evidence"> & {
  readonly participants: readonly (Omit<Participant, "mention"> & { readonly mention: Written })[];
  readonly evidence: readonly Written[];
};

/** The meeting with its evidence written another way. */
export function meetingWith<From, To>(
  meeting: MeetingWith<From>,
  write: (evidence: From) => To,
): MeetingWith<To> {
  return {
    ...meeting,
    participants: meeting.participants.map((participant) => ({
      ...participant,
      mention: write(participant.mention),
    })),
    evidence: meeting.evidence.map(write),
  };
}

/** A meeting that articles share, as it is kept. */
export function writeMeeting(meeting: Meeting): string {
  return JSON.stringify(meetingWith(meeting, writeWhole));
}

/** What was just parsed is filled in, which is much faster than a copy. */
export function readMeeting(record: string): Meeting {
  const written = JSON.parse(record) as MeetingWith<WholeEvidence>;
  return Object.assign(written, {
    participants: written.participants.map((participant) =>
      Object.assign(participant, { mention: readWhole(participant.mention) }),
    ),
    evidence: written.evidence.map(readWhole),
  });
}
