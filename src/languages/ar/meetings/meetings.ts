import type { FoundMeeting, FoundParticipant } from "../../../extract/findings.ts";
import type { Analysis } from "../analysis.ts";
import type { Attribution } from "../attribution/attribution.ts";
import type { SentenceContext } from "../attribution/context.ts";
import { nameSpan } from "../document.ts";
import type { Entities } from "../resolution/entities.ts";
import type { Entity } from "../resolution/entity.ts";
import type { ResolvedSubject } from "../resolution/resolved.ts";
import type { MeetingContext } from "./context.ts";
import { eventNouns } from "./event-nouns.ts";
import type { MeetingMention, MeetingParticipant } from "./meeting.ts";
import { type MeetingNaming, namesOf } from "./meeting-name.ts";
import { nounMeetings } from "./noun-meetings.ts";
import { subjectAt } from "./subject-at.ts";
import { verbMeetings } from "./verb-meetings.ts";

/**
 * The meetings of an article, each mention of one folded into one, and which
 * statements were made at which: those of who took part, from where the meeting
 * is told to where the next one is.
 */
export function meetingsOf(
  context: MeetingContext,
  { sentences, document, sentenceOf }: Analysis,
  entities: Entities,
  resolved: ReadonlyMap<Attribution, ResolvedSubject>,
  behalf: ReadonlyMap<Attribution, readonly Entity[]>,
  naming: MeetingNaming,
): FoundMeeting[] {
  const meetings: Building[] = [];
  const attributionsIn = new Map<SentenceContext | undefined, Attribution[]>();
  for (const attribution of resolved.keys()) {
    const sentence = sentenceOf.get(attribution);
    const known = attributionsIn.get(sentence);
    if (known) known.push(attribution);
    else attributionsIn.set(sentence, [attribution]);
  }
  for (const sentence of sentences) {
    const events = eventNouns(context, sentence, (range) => entities.lastBodyIn(range));
    const verbs = verbMeetings(context, sentence);
    const inSentence = attributionsIn.get(sentence) ?? [];
    const nouns = nounMeetings(context, sentence, (at, gender) =>
      subjectAt(context, sentence, inSentence, resolved, at, gender),
    );
    for (const mention of [...verbs, ...nouns, ...events]) add(meetings, mention);
    for (const verb of verbs) {
      const inside = events.find(
        ({ range, status }) =>
          status !== "PLANNED" && range.from > verb.range.from && range.from - verb.range.to < 6,
      );
      const whole = inside && meetings.slice(-WINDOW).find(({ mentions }) => mentions.includes(inside));
      const part = meetings.slice(-WINDOW).find(({ mentions }) => mentions.includes(verb));
      if (whole && part) part.partOf = whole;
    }
  }
  const attributions = [...resolved.keys()];
  tie(meetings, attributions, resolved, behalf);
  return meetings.map((building) => found(building));

  function found({ mention, mentions, participants, statements, partOf }: Building): FoundMeeting {
    const names = namesOf(context, mention, participants, naming);
    const { start, end } = nameSpan(document, mention.range);
    return {
      key: keyOf(mention),
      // A meeting that nothing names is known by the words that tell of it.
      names: names.length > 0 ? names : [{ language: "ar", text: document.text.slice(start, end) }],
      kind: mention.kind,
      status: mention.status,
      ordinal: mention.ordinal,
      date: mention.date,
      place: mention.place,
      convener: mention.convener?.key,
      partOf: partOf && keyOf(partOf.mention),
      participants: participants.map(
        ({ entity, mention: range, role }): FoundParticipant => ({
          agent: entity && entity.kind !== "unnamed" ? entity.key : undefined,
          mention: nameSpan(document, range),
          role,
          representing: entity && naming.representing(entity),
        }),
      ),
      evidence: mentions.map(({ range }) => nameSpan(document, range)),
      identity: identityOf(mention, participants),
      statements,
    };
  }
}

/** As far back as the same meeting is looked for; it keeps reading linear. */
const WINDOW = 100;

/** A meeting while its mentions are gathered. */
interface Building {
  mention: MeetingMention;
  readonly mentions: MeetingMention[];
  readonly participants: MeetingParticipant[];
  readonly statements: number[];
  partOf?: Building;
}

function add(meetings: Building[], mention: MeetingMention): void {
  const known = meetings.slice(-WINDOW).find((building) => isSame(building.mention, mention));
  if (!known) {
    meetings.push({ mention, mentions: [mention], participants: [...mention.participants], statements: [] });
    return;
  }
  known.mentions.push(mention);
  const { date = mention.date, place = mention.place, status } = known.mention;
  known.mention = {
    ...known.mention,
    ...(date && { date }),
    ...(place && { place }),
    status: status === "MENTIONED" ? mention.status : status,
  };
}

/** The same event of a series, or a meeting of the same people on the same day. */
function isSame(a: MeetingMention, b: MeetingMention): boolean {
  if (a.identity !== undefined || b.identity !== undefined) return a.identity === b.identity;
  if (!isLike(a.status, b.status) || (a.date && b.date && a.date !== b.date)) return false;
  if ((a.kind === "VISIT") !== (b.kind === "VISIT") || !isLike(placeOf(a), placeOf(b))) return false;
  const keys = (mention: MeetingMention) =>
    mention.participants
      .map(({ entity }) => entity?.key ?? "?")
      .sort()
      .join();
  return !keys(a).includes("?") && keys(a) === keys(b);
}

/** Equal, or one of them not told. */
function isLike(a: string | undefined, b: string | undefined): boolean {
  return a === b || a === undefined || b === undefined || a === "MENTIONED" || b === "MENTIONED";
}

function placeOf({ place }: MeetingMention): string | undefined {
  return place?.names[0]?.text;
}

function keyOf({ range }: MeetingMention): string {
  return `meeting:${range.from}`;
}

/** A series has its number; two who are known met once a day. */
function identityOf(
  mention: MeetingMention,
  participants: readonly MeetingParticipant[],
): string | undefined {
  if (mention.identity !== undefined) return mention.convener?.known ? mention.identity : undefined;
  const all = participants.every(({ entity }) => entity?.known !== undefined);
  if (!all || participants.length < 2 || mention.date?.length !== 10) return undefined;
  const keys = participants.map(({ entity }) => entity?.key ?? "").sort();
  return [mention.kind, mention.date, ...keys].join(" ");
}

function tie(
  meetings: readonly Building[],
  attributions: readonly Attribution[],
  resolved: ReadonlyMap<Attribution, ResolvedSubject>,
  behalf: ReadonlyMap<Attribution, readonly Entity[]>,
): void {
  const told = meetings.filter(({ mention }) => mention.identity === undefined && mention.status === "HELD");
  for (const [rank, attribution] of attributions.entries()) {
    const last = told.findLast(({ mentions }) => (mentions[0]?.range.from ?? 0) < attribution.cue.from);
    if (!last) continue;
    const speakers = resolved.get(attribution)?.speakers ?? [];
    const takesPart = speakers.some(
      ({ entity }) => entity && last.participants.some((other) => other.entity === entity),
    );
    const represents =
      behalf.has(attribution) && last.participants.some(({ entity }) => entity === undefined);
    if (!takesPart && !represents) continue;
    last.statements.push(rank);
    if (!represents) continue;
    for (const { entity } of speakers) {
      const phrase = entity?.mentions[0]?.phrase;
      if (!entity || !phrase || last.participants.some((other) => other.entity === entity)) continue;
      last.participants.push({ entity, mention: phrase, role: "PARTICIPANT" });
    }
  }
}
