import type { Meeting } from "../../../graph/meeting.ts";
import type { Role } from "../../../graph/role.ts";
import type { Draft } from "../../draft/draft.ts";
import { mergeMeetings } from "../../merge/meeting.ts";
import { mergeRoles } from "../../merge/role.ts";
import type { Merged, Told } from "../../merge/told.ts";
import { evidenceReader, type PackedEvidence, type Window, wholeText } from "../../pack/evidence.ts";
import { type MeetingWith, meetingWith, writeMeeting } from "../../pack/meeting.ts";
import { type RoleWith, roleWith, writeRole } from "../../pack/role.ts";

/** Something articles share: how it is read of one of them, merged of all, and written. */
export interface Shared<Record> {
  readonly table: "meeting" | "role";
  /** Reads what an article tells, beside its text. */
  readTold(told: string, text: Window): Record;
  merge(told: readonly Told<Record>[]): Merged<Record> | undefined;
  write(record: Record): string;
}

export const MEETING: Shared<Meeting> = {
  table: "meeting",
  readTold: (told, text) =>
    meetingWith(JSON.parse(told) as MeetingWith<PackedEvidence>, evidenceReader(text)),
  merge: mergeMeetings,
  write: writeMeeting,
};

export const ROLE: Shared<Role> = {
  table: "role",
  readTold: (told, text) => roleWith(JSON.parse(told) as RoleWith<PackedEvidence>, evidenceReader(text)),
  merge: mergeRoles,
  write: writeRole,
};

/** What a draft tells of something that others tell of, too. */
export function toldIn<Record>(
  { readTold }: Shared<Record>,
  { id, date, text }: Draft,
  told: string,
): Told<Record> {
  return { articleId: id, date, record: readTold(told, wholeText(id, text)) };
}
