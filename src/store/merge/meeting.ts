import { IdentityBasis } from "../../graph/identity.ts";
import { type Meeting, MeetingKind, MeetingStatus } from "../../graph/meeting.ts";
import { firstOfEach } from "./first.ts";
import { mergeParticipants } from "./participants.ts";
import { ARTICLES_SHOWN, inOrder, type Merged, type Told } from "./told.ts";

/**
 * One meeting of all that articles tell of it; whatever their order, the same.
 *
 * The earliest article is believed first. What says more wins: a day over a
 * month, a summit over a meeting, "was held" over "is planned". The articles and
 * the evidence shown are those of the earliest ten; `Store.articles` has all.
 */
export function mergeMeetings(told: readonly Told<Meeting>[]): Merged<Meeting> | undefined {
  const heard = inOrder(told);
  const shown = heard.slice(0, ARTICLES_SHOWN);
  const [first] = shown;
  if (!first) return undefined;
  const from = new Set(shown.map(({ articleId }) => articleId));

  /** The first of the articles, in order of rank, that gives a value. */
  const best = <Value>(
    value: (meeting: Meeting) => Value | undefined,
    rank: (value: Value) => number = () => 0,
  ) => {
    let found: { readonly value: Value; readonly rank: number; readonly articleId: string } | undefined;
    for (const { record, articleId } of heard) {
      const given = value(record);
      if (given === undefined) continue;
      const ranked = rank(given);
      if (!found || ranked < found.rank) found = { value: given, rank: ranked, articleId };
    }
    if (found) from.add(found.articleId);
    return found?.value;
  };
  const among =
    <Value>(ranking: readonly Value[]) =>
    (value: Value) =>
      ranking.indexOf(value);

  const names = firstOfEach(
    heard.flatMap(({ record, articleId }) => record.names.map((name) => ({ name, articleId }))),
    ({ name }) => name.language,
  );
  const participants = mergeParticipants(heard);
  for (const { articleId } of names) from.add(articleId);
  for (const articleId of participants.from) from.add(articleId);

  const kind = best((meeting) => meeting.kind, among(KINDS));
  const status = best((meeting) => meeting.status, among(STATUSES));
  const ordinal = best((meeting) => meeting.ordinal);
  const date = best(
    (meeting) => meeting.date,
    (given) => -given.length,
  );
  const place = best((meeting) => meeting.place);
  const convenerId = best((meeting) => meeting.convenerId);
  const partOfId = best((meeting) => meeting.partOfId);
  const identity = best((meeting) => meeting.identity, among(BASES));
  return {
    record: {
      type: "Meeting",
      id: first.record.id,
      names: names.map(({ name }) => name),
      kind: kind ?? first.record.kind,
      status: status ?? first.record.status,
      ...(ordinal !== undefined && { ordinal }),
      ...(date !== undefined && { date }),
      ...(place !== undefined && { place }),
      ...(convenerId !== undefined && { convenerId }),
      ...(partOfId !== undefined && { partOfId }),
      participants: participants.record,
      articleIds: shown.map(({ articleId }) => articleId),
      evidence: shown.flatMap(({ record }) => record.evidence),
      identity: identity ?? first.record.identity,
    },
    from,
  };
}

/** What ranks lower gives way; what is not listed comes first. */
const KINDS: readonly MeetingKind[] = [MeetingKind.MEETING, MeetingKind.OTHER];
const STATUSES: readonly MeetingStatus[] = [
  MeetingStatus.HELD,
  MeetingStatus.CANCELLED,
  MeetingStatus.PLANNED,
  MeetingStatus.MENTIONED,
];
const BASES: readonly IdentityBasis[] = [
  IdentityBasis.GAZETTEER,
  IdentityBasis.NAME_AND_ROLE,
  IdentityBasis.EVENT,
  IdentityBasis.ARTICLE,
];
