import type { Meeting } from "../../graph/meeting.ts";
import { evidenceJson } from "./evidence-json.ts";
import { placeJson } from "./place-json.ts";
import { nameOf, type Refer } from "./reference.ts";

export function meetingJson(meeting: Meeting, refer: Refer) {
  return {
    id: meeting.id,
    name: nameOf(meeting),
    names: meeting.names,
    kind: meeting.kind,
    status: meeting.status,
    ordinal: meeting.ordinal ?? null,
    date: meeting.date ?? null,
    place: placeJson(meeting.place),
    convener: refer(meeting.convenerId),
    partOf: refer(meeting.partOfId),
    participants: meeting.participants.map((participant) => ({
      agent: refer(participant.agentId),
      mention: evidenceJson(participant.mention),
      role: participant.role,
      representing: refer(participant.representingId),
    })),
    evidence: meeting.evidence.map(evidenceJson),
    identity: meeting.identity,
  };
}
