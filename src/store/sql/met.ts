import type { Acquaintance, MetFilter } from "../store.ts";
import type { Database } from "./database.ts";
import { dayWithin } from "./date-range.ts";
import { meetingConditions } from "./meetings.ts";

/** Makes every day a text of one length, so that the smallest text of a day and an id is of the latest meeting. */
const DAYS_FROM = 10_000_000;
const DAY_LENGTH = String(DAYS_FROM).length;

/** Whom an agent met: who took part in the same meetings, those met most often first. */
export async function met(
  db: Database,
  agentId: string,
  { status, date }: MetFilter,
  most: number,
): Promise<Acquaintance[]> {
  const where = [
    {
      sql: "l.agent = (SELECT key FROM agent WHERE id = ?) AND l.represented = 0 AND x.agent <> l.agent AND x.represented = 0",
      params: [agentId],
    },
    ...meetingConditions(db, status === undefined ? {} : { status }),
    ...dayWithin("l.day", date),
  ];
  const rows = await db.read<{ id: string; n: number | string; latest: string }>(
    `SELECT o.id AS id, count(*) AS n, min(CAST(l.day + ${DAYS_FROM} AS TEXT) || l.id) AS latest
     FROM meeting_agent l JOIN meeting g ON g.key = l.meeting
     JOIN meeting_agent x ON x.meeting = l.meeting JOIN agent o ON o.key = x.agent
     WHERE ${where.map(({ sql }) => `(${sql})`).join(" AND ")}
     GROUP BY o.id ORDER BY n DESC, latest, o.id LIMIT ?`,
    [...where.flatMap(({ params }) => params), most],
  );
  return rows.map(({ id, n, latest }) => ({
    agentId: id,
    count: Number(n),
    latestId: latest.slice(DAY_LENGTH),
  }));
}
