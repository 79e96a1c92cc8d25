import { compare } from "../../compare.ts";
import { meetingRow } from "../../draft/meeting-row.ts";
import { keysIn } from "./keys.ts";
import { addMeetings, insertParticipants, mergedMeetings, type TellsOfMeeting } from "./new-meetings.ts";
import type { Placed } from "./places.ts";
import type { Put } from "./put.ts";
import { settle } from "./settle.ts";
import { MEETING } from "./shared.ts";
import type { Touched } from "./touched.ts";

/**
 * Writes what each article tells of its meetings, and gives the keys of all by id.
 * Those nobody told of before are written as they will be; what others become is
 * settled later.
 */
export async function insertMeetings(
  put: Put,
  drafts: readonly Placed[],
  agentKeys: ReadonlyMap<string, number>,
  touched: Touched,
): Promise<ReadonlyMap<string, number>> {
  const told = drafts.flatMap((draft) =>
    draft.meetings.map((meeting): TellsOfMeeting => ({ draft, meeting })),
  );
  const ids = [...new Set(told.map(({ meeting }) => meeting.id))].sort(compare);
  const before = await keysIn(put, "meeting", ids);
  const merged = mergedMeetings(
    ids.filter((id) => !before.has(id)),
    told,
  );
  const added = await addMeetings(put, [...merged.values()], agentKeys);
  // Somebody else may have told of some meanwhile.
  const missed = [...merged.keys()].filter((id) => !added.has(id));
  const known = new Map([...before, ...(await keysIn(put, "meeting", missed))]);
  for (const key of known.values()) touched.meetings.add(key);
  const keys = new Map([...known, ...added]);
  await put.tx.insert({
    table: "meeting_article",
    columns: { meeting: "integer", article: "bigint", kept: "integer", record: "text" },
    rows: told.map(({ draft, meeting: { id, record } }) => {
      const kept = !added.has(id) || merged.get(id)?.from.has(draft.id);
      return [keys.get(id) ?? 0, draft.place, kept ? 1 : 0, record];
    }),
  });
  return keys;
}

/** Makes every touched meeting the merge of what is told of it, and removes those nobody tells of. */
export async function settleMeetings(put: Put, { meetings, retold }: Touched): Promise<void> {
  const { tx, dialect } = put;
  const { changed, gone } = await settle(put, MEETING, meetings, retold.meetings);
  const stale = [...changed.map(({ key }) => key), ...gone];
  if (stale.length === 0) return;
  await tx.write(`DELETE FROM meeting_agent WHERE ${dialect.oneOf("meeting", "integer")}`, [
    { kind: "integer", values: stale },
  ]);
  await tx.write(`DELETE FROM meeting WHERE ${dialect.oneOf("key", "integer")}`, [
    { kind: "integer", values: gone },
  ]);
  const rows = changed.map(({ key, record }) => ({ key, row: meetingRow(record) }));
  for (const { key, row } of rows) {
    await tx.write(
      "UPDATE meeting SET day = ?, kind = ?, status = ?, part_of = ?, record = ? WHERE key = ?",
      [row.day, row.kind, row.status, row.partOfId ?? null, row.record, key],
    );
  }
  const ids = rows.flatMap(({ row }) => row.participants.map(([agentId]) => agentId));
  await insertParticipants(put, rows, await keysIn(put, "agent", [...new Set(ids)]));
}
