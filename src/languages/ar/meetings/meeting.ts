import type { MeetingKind, MeetingStatus, ParticipantRole } from "../../../graph/meeting.ts";
import type { PartialDate } from "../../../graph/partial-date.ts";
import type { Place } from "../../../graph/place.ts";
import type { Range } from "../document.ts";
import type { Entity } from "../resolution/entity.ts";

/** A meeting as one place of the text gives it. */
export interface MeetingMention {
  /** Where it stands: the words that tell that somebody met. */
  readonly range: Range;
  readonly kind: MeetingKind;
  readonly status: MeetingStatus;
  readonly ordinal?: number;
  readonly date?: PartialDate;
  readonly place?: Place;
  readonly convener?: Entity;
  readonly participants: readonly MeetingParticipant[];
  /** Of an occasion with a name of its own, as printed. */
  readonly title?: string;
  /** What tells it from others, where something does. */
  readonly identity?: string;
}

export interface MeetingParticipant {
  readonly entity?: Entity;
  readonly mention: Range;
  readonly role: ParticipantRole;
}
