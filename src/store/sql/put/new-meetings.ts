import type { MeetingDraft } from "../../draft/draft.ts";
import { type MeetingRow, meetingRow } from "../../draft/meeting-row.ts";
import { mergeMeetings } from "../../merge/meeting.ts";
import type { Placed } from "./places.ts";
import type { Put } from "./put.ts";
import { MEETING, toldIn } from "./shared.ts";

/** What an article tells of a meeting. */
export interface TellsOfMeeting {
  readonly draft: Placed;
  readonly meeting: MeetingDraft;
}

/** A meeting nobody told of before. */
export interface NewMeeting {
  readonly row: MeetingRow;
  /** The articles the merge took something from. */
  readonly from: ReadonlySet<string>;
}

/** By id. */
export function mergedMeetings(
  ids: readonly string[],
  told: readonly TellsOfMeeting[],
): Map<string, NewMeeting> {
  const heard = new Map<string, TellsOfMeeting[]>(ids.map((id) => [id, []]));
  for (const one of told) heard.get(one.meeting.id)?.push(one);
  return new Map(
    [...heard].flatMap(([id, all]) => {
      const merged = mergeNew(all);
      return merged ? [[id, merged] as const] : [];
    }),
  );
}

function mergeNew(told: readonly TellsOfMeeting[]): NewMeeting | undefined {
  const [only] = told;
  if (only && told.length === 1) return { row: only.meeting.row, from: new Set([only.draft.id]) };
  const merged = mergeMeetings(told.map(({ draft, meeting }) => toldIn(MEETING, draft, meeting.record)));
  return merged && { row: meetingRow(merged.record), from: merged.from };
}

/** Gives the keys by id; those that somebody else wrote meanwhile are not among them. */
export async function addMeetings(
  put: Put,
  meetings: readonly NewMeeting[],
  agentKeys: ReadonlyMap<string, number>,
): Promise<ReadonlyMap<string, number>> {
  const inserted = await put.tx.insertNew<{ id: string; key: number }>(
    {
      table: "meeting",
      columns: {
        id: "text",
        day: "integer",
        kind: "text",
        status: "text",
        part_of: "text",
        record: "text",
      },
      rows: meetings.map(({ row: { id, day, kind, status, partOfId, record } }) => [
        id,
        day,
        kind,
        status,
        partOfId ?? null,
        record,
      ]),
    },
    ["id", "key"],
  );
  const keys = new Map(inserted.map(({ id, key }) => [id, key]));
  const written = meetings.flatMap(({ row }) => {
    const key = keys.get(row.id);
    return key === undefined ? [] : [{ key, row }];
  });
  await insertParticipants(put, written, agentKeys);
  return keys;
}

/** The list of meetings of each who takes part, whom somebody represents there, or who called it. */
export async function insertParticipants(
  put: Put,
  meetings: readonly { readonly key: number; readonly row: MeetingRow }[],
  agentKeys: ReadonlyMap<string, number>,
): Promise<void> {
  await put.tx.insert({
    table: "meeting_agent",
    columns: { agent: "integer", day: "integer", id: "text", meeting: "integer", represented: "integer" },
    rows: meetings.flatMap(({ key, row: { id, day, participants } }) =>
      participants.map(([agentId, represented]) => [agentKeys.get(agentId) ?? 0, day, id, key, represented]),
    ),
  });
}
