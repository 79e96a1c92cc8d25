import type { Meeting } from "../../graph/meeting.ts";
import { NO_DATE } from "../date-key.ts";
import type { MeetingFilter } from "../filter.ts";
import { readMeeting } from "../pack/meeting.ts";
import type { MeetingOrder, Page, PageRequest } from "../store.ts";
import { agentKeys } from "./agent-keys.ts";
import { type Branch, NOTHING } from "./branch.ts";
import type { Database, Fragment } from "./database.ts";
import { dated, dayWithin, undated } from "./date-range.ts";
import { countOf, partOf, type Reading } from "./list.ts";
import { pageOf } from "./page.ts";

export async function meetings(
  db: Database,
  filter: MeetingFilter,
  page: PageRequest<MeetingOrder>,
): Promise<Page<Meeting>> {
  const participants = await agentKeys(db, filter.participant);
  const parts = page.order === "DATE_ASC" ? [dated, undated] : [undefined];
  return pageOf(
    "meetings",
    parts.map((part) => partOf(db, branchesOf(db, filter, participants, page.order, part), READING)),
    page,
  );
}

export async function countMeetings(db: Database, filter: MeetingFilter): Promise<number> {
  return countOf(db, branchesOf(db, filter, await agentKeys(db, filter.participant), "DATE_DESC"));
}

const READING: Reading<{ readonly record: string }, Meeting> = {
  columns: "g.record AS record",
  join: "JOIN meeting g ON g.key = p.document",
  item: ({ record }) => readMeeting(record),
};

/** A participant's meetings are kept in order of date, so are all meetings together. */
function branchesOf(
  db: Database,
  filter: MeetingFilter,
  participants: readonly number[] | undefined,
  order: MeetingOrder,
  part?: (day: string, limit: number) => Fragment,
): Branch[] {
  const where = meetingConditions(db, filter);
  const along = (list: string, document: string, from: string, range: readonly Fragment[]): Branch => ({
    document,
    from,
    where: [
      ...range,
      ...where,
      ...dayWithin(`${list}.day`, filter.date),
      ...(part ? [part(`${list}.day`, NO_DATE)] : []),
    ],
    order: [
      { expression: `${list}.day`, kind: "integer", descending: order === "DATE_ASC" },
      { expression: `${list}.id`, kind: "text" },
    ],
  });
  if (!participants) return [along("g", "g.key", "meeting g", [])];
  const from = where.length === 0 ? "meeting_agent l" : "meeting_agent l JOIN meeting g ON g.key = l.meeting";
  const ranges = participants.map((key) => ({ sql: "l.agent = ?", params: [key] }));
  return (ranges.length === 0 ? [NOTHING] : ranges).map((range) => along("l", "l.meeting", from, [range]));
}

/** What must hold of the meeting, `g`. */
export function meetingConditions(
  db: Database,
  { kind, status, partOf, article }: MeetingFilter,
): Fragment[] {
  const where: Fragment[] = [];
  if (kind) where.push({ sql: db.dialect.oneOf("g.kind", "text"), params: [{ kind: "text", values: kind }] });
  if (status)
    where.push({ sql: db.dialect.oneOf("g.status", "text"), params: [{ kind: "text", values: status }] });
  if (partOf !== undefined) where.push({ sql: "g.part_of = ?", params: [partOf] });
  if (article !== undefined) {
    where.push({
      sql: "g.key IN (SELECT x.meeting FROM meeting_article x WHERE x.article = (SELECT place FROM article WHERE id = ?))",
      params: [article],
    });
  }
  return where;
}
