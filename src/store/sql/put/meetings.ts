import type { Meeting } from "../../../graph/meeting.ts";
import { compare } from "../../compare.ts";
import { dateKey } from "../../date-key.ts";
import { mergeMeetings } from "../../merge/meeting.ts";
import { evidenceReader, type PackedEvidence } from "../../pack/evidence.ts";
import { type MeetingWith, meetingWith, writeMeeting } from "../../pack/meeting.ts";
import { keysIn } from "./keys.ts";
import type { Placed } from "./places.ts";
import type { Put } from "./put.ts";
import { type Shared, settle } from "./settle.ts";
import type { Touched } from "./touched.ts";

/** Writes what each article tells of its meetings, and gives the keys of all by id. */
export async function insertMeetings(
  put: Put,
  drafts: readonly Placed[],
  touched: Touched,
): Promise<ReadonlyMap<string, number>> {
  const told = drafts.flatMap(({ place, meetings }) => meetings.map((meeting) => ({ place, ...meeting })));
  const ids = [...new Set(told.map(({ id }) => id))].sort(compare);
  const keys = await keysIn(put, "meeting", ids);
  const unknown = ids.filter((id) => !keys.has(id));
  if (unknown.length > 0) {
    await put.tx.insert({
      table: "meeting",
      columns: { id: "text", day: "integer", kind: "text", status: "text", record: "text" },
      rows: unknown.map((id) => [id, 0, "", "", ""]),
      ignoreKnown: true,
    });
    for (const [id, key] of await keysIn(put, "meeting", unknown)) keys.set(id, key);
  }
  await put.tx.insert({
    table: "meeting_article",
    columns: { meeting: "integer", article: "bigint", kept: "integer", record: "text" },
    rows: told.map(({ place, id, record }) => [keys.get(id) ?? 0, place, 1, record]),
  });
  for (const key of keys.values()) touched.meetings.add(key);
  return keys;
}

const MEETING: Shared<Meeting> = {
  table: "meeting",
  readTold: (told, text) =>
    meetingWith(JSON.parse(told) as MeetingWith<PackedEvidence>, evidenceReader(text)),
  merge: mergeMeetings,
  write: writeMeeting,
};

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
  for (const { key, record, written } of changed) {
    await tx.write(
      "UPDATE meeting SET day = ?, kind = ?, status = ?, part_of = ?, record = ? WHERE key = ?",
      [dateKey(record.date), record.kind, record.status, record.partOfId ?? null, written, key],
    );
  }
  await insertParticipants(put, changed);
}

/** The list of meetings of each who takes part, whom somebody represents there, or who called it. */
async function insertParticipants(
  put: Put,
  changed: readonly { readonly key: number; readonly record: Meeting }[],
): Promise<void> {
  const participants = changed.flatMap(({ key, record }) => {
    const there = new Set(record.participants.flatMap(({ agentId }) => agentId ?? []));
    const represented = new Set([
      ...record.participants.flatMap(({ representingId }) => representingId ?? []),
      ...(record.convenerId === undefined ? [] : [record.convenerId]),
    ]);
    return [
      ...[...there].map((agentId) => ({ key, agentId, record, represented: 0 })),
      ...[...represented]
        .filter((agentId) => !there.has(agentId))
        .map((agentId) => ({ key, agentId, record, represented: 1 })),
    ];
  });
  const ids = [...new Set(participants.map(({ agentId }) => agentId))];
  const agentKeys = await keysIn(put, "agent", ids);
  await put.tx.insert({
    table: "meeting_agent",
    columns: { agent: "integer", day: "integer", id: "text", meeting: "integer", represented: "integer" },
    rows: participants.map(({ key, agentId, record, represented }) => [
      agentKeys.get(agentId) ?? 0,
      dateKey(record.date),
      record.id,
      key,
      represented,
    ]),
  });
}
