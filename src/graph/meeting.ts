import type { Evidence } from "./evidence.ts";
import type { IdentityBasis } from "./identity.ts";
import type { LocalizedText } from "./names.ts";
import type { PartialDate } from "./partial-date.ts";
import type { Place } from "./place.ts";

/** An occasion on which people met, by whatever means. */
export interface Meeting {
  readonly type: "Meeting";
  readonly id: string;
  readonly names: readonly LocalizedText[];
  readonly kind: MeetingKind;
  readonly status: MeetingStatus;
  /** Its number in a series: 13 for "the 13th meeting". */
  readonly ordinal?: number;
  readonly date?: PartialDate;
  readonly place?: Place;
  readonly convenerId?: string;
  /** The meeting in whose course it took place. */
  readonly partOfId?: string;
  readonly participants: readonly Participant[];
  readonly articleIds: readonly string[];
  readonly evidence: readonly Evidence[];
  readonly identity: IdentityBasis;
}

export interface Participant {
  /** Absent for people the article does not name: "heads of foreign delegations". */
  readonly agentId?: string;
  readonly mention: Evidence;
  readonly role: ParticipantRole;
  readonly representingId?: string;
}

export const MeetingKind = {
  MEETING: "MEETING",
  SUMMIT: "SUMMIT",
  SESSION: "SESSION",
  TALKS: "TALKS",
  CALL: "CALL",
  VISIT: "VISIT",
  CONFERENCE: "CONFERENCE",
  PRESS_CONFERENCE: "PRESS_CONFERENCE",
  OTHER: "OTHER",
} as const;
export type MeetingKind = (typeof MeetingKind)[keyof typeof MeetingKind];

export const MeetingStatus = {
  HELD: "HELD",
  PLANNED: "PLANNED",
  CANCELLED: "CANCELLED",
  /** The article names it and does not say whether it took place. */
  MENTIONED: "MENTIONED",
} as const;
export type MeetingStatus = (typeof MeetingStatus)[keyof typeof MeetingStatus];

export const ParticipantRole = {
  /** The subject of the verb of meeting, or who receives. */
  HOST: "HOST",
  /** Who is met, received or called. */
  GUEST: "GUEST",
  /** Neither side is first: "talks between A and B". */
  PARTICIPANT: "PARTICIPANT",
  CHAIR: "CHAIR",
} as const;
export type ParticipantRole = (typeof ParticipantRole)[keyof typeof ParticipantRole];
