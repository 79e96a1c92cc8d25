import { compare } from "../../compare.ts";
import type { Draft } from "../../draft/draft.ts";
import { type Said, saidKey } from "../../draft/said.ts";
import type { PutOutcome } from "../../store.ts";
import { insertAgents } from "./agents.ts";
import { insertArticles } from "./articles.ts";
import type { Given } from "./given.ts";
import { insertMeetings, settleMeetings } from "./meetings.ts";
import { keepOrigins } from "./origins.ts";
import { assignPlaces } from "./places.ts";
import type { Put } from "./put.ts";
import { removeArticles } from "./remove.ts";
import { insertRoles, settleRoles } from "./roles.ts";
import { settleAgents } from "./settle-agents.ts";
import { insertStatements } from "./statements.ts";
import { touchedNothing } from "./touched.ts";

/**
 * Writes the graphs of different articles, few round trips for all of them. What
 * articles share, agents, meetings and posts, is merged again last, when all that
 * was told and taken back is in the tables.
 */
export async function putAll(put: Put, given: readonly Given[]): Promise<PutOutcome[]> {
  const drafts = given.map(({ draft }) => draft);
  const stored = await storedArticles(put, drafts);
  const outcomes = drafts.map((draft): PutOutcome => outcomeOf(draft, stored.get(draft.id)));
  if (outcomes.some((outcome) => outcome !== "unchanged")) await writeChanges(put, drafts, stored);
  await keepOrigins(put, given);
  return outcomes;
}

async function writeChanges(
  put: Put,
  drafts: readonly Draft[],
  stored: ReadonlyMap<string, StoredArticle>,
): Promise<void> {
  const written: Draft[] = [];
  const removed: bigint[] = [];
  for (const draft of drafts) {
    const known = stored.get(draft.id);
    const urls = [...new Set([...draft.urls, ...(known?.urls ?? [])])].sort(compare);
    if (gives(draft, known)) {
      written.push({ ...draft, urls });
      if (known) removed.push(known.place);
    } else if (known && urls.length > known.urls.length) {
      await put.tx.write("UPDATE article SET urls = ? WHERE place = ?", [JSON.stringify(urls), known.place]);
    }
  }

  const touched = touchedNothing();
  if (removed.length > 0) {
    await put.tx.alone();
    await removeArticles(put, removed, touched);
  }
  if (written.length > 0) {
    const placed = await assignPlaces(put, written);
    const agents = await insertAgents(put, placed, touched);
    await insertArticles(put, placed, agents.keys);
    const meetingKeys = await insertMeetings(put, placed, agents.keys, touched);
    await insertRoles(put, placed, agents, touched);
    await insertStatements(put, placed, agents.keys, meetingKeys);
  }
  await settleMeetings(put, touched);
  await settleRoles(put, touched);
  // Last: until the end, nobody else counts what a busy speaker says.
  await settleAgents(put, touched);
  await put.tx.markChanged();
}

interface StoredArticle {
  readonly place: bigint;
  readonly digest: string;
  readonly urls: readonly string[];
  readonly said: string;
}

function outcomeOf(draft: Draft, known: StoredArticle | undefined): PutOutcome {
  if (!known) return "new";
  const same = !gives(draft, known) && draft.urls.every((url) => known.urls.includes(url));
  return same ? "unchanged" : "replaced";
}

/**
 * Whether a draft is to stand in place of what is there. What comes from the same
 * address says it anew; of copies from several places, one comes before the other.
 */
function gives(draft: Draft, known: StoredArticle | undefined): boolean {
  if (known?.digest === draft.digest) return false;
  return !known || draft.said <= known.said || isOnlyFrom(draft.urls, known.urls);
}

function isOnlyFrom(urls: readonly string[], known: readonly string[]): boolean {
  return urls.length > 0 && urls.length === known.length && urls.every((url) => known.includes(url));
}

async function storedArticles(
  { tx, dialect }: Put,
  drafts: readonly Draft[],
): Promise<Map<string, StoredArticle>> {
  const rows = await tx.read<{ id: string; place: string; digest: string; urls: string; record: string }>(
    `SELECT id, CAST(place AS TEXT) AS place, digest, urls, record FROM article WHERE ${dialect.oneOf("id", "text")}`,
    [{ kind: "text", values: drafts.map(({ id }) => id) }],
  );
  return new Map(
    rows.map(({ id, place, digest, urls, record }) => [
      id,
      {
        place: BigInt(place),
        digest,
        urls: JSON.parse(urls) as readonly string[],
        said: saidKey(JSON.parse(record) as Said),
      },
    ]),
  );
}
