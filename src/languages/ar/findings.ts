import type {
  Findings,
  FoundAgent,
  FoundMeeting,
  FoundMention,
  FoundPassedOver,
  FoundRole,
  FoundSpeaker,
  FoundStatement,
} from "../../extract/findings.ts";
import type { Source } from "../../extract/source.ts";
import type { ParticipantRole } from "../../graph/meeting.ts";
import type { Quotation } from "../../graph/statement.ts";
import type { Gazetteer } from "../../lexicon/gazetteer.ts";
import type { Span } from "../../text/span.ts";
import { agencyOf, keyOfAgency } from "./agency.ts";
import { agentsOf } from "./agents.ts";
import type { Analysis } from "./analysis.ts";
import type { Attribution } from "./attribution/attribution.ts";
import { type Refusal, reasonOf } from "./attribution/refusal.ts";
import type { Countries } from "./countries.ts";
import type { Calendar } from "./dates/calendar.ts";
import type { FoundDateline } from "./dates/dateline.ts";
import { type Document, nameSpan, type Range, spanOf } from "./document.ts";
import { meetingsOf } from "./meetings/meetings.ts";
import type { MeetingWords } from "./meetings/words.ts";
import type { Phrase, Title } from "./mentions/phrase.ts";
import { namesOf } from "./naming.ts";
import { behalfOf } from "./resolution/behalf.ts";
import { Entities } from "./resolution/entities.ts";
import type { Entity } from "./resolution/entity.ts";
import { relaysOf } from "./resolution/relays.ts";
import type { ResolvedSubject } from "./resolution/resolved.ts";
import { Speakers } from "./resolution/speakers.ts";
import { type Turn, turnsOf } from "./resolution/turns.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** All that was read of an article, for the graph to be made of. */
export interface Read {
  readonly analysis: Analysis;
  readonly dateline: FoundDateline | undefined;
  readonly source: Source;
  readonly gazetteer: Gazetteer;
  readonly countries: Countries;
  readonly vocabulary: Vocabulary;
  readonly calendar: Calendar;
  readonly meetingWords: MeetingWords;
}

/** Resolves who is meant, and puts together what was found. */
export function findingsOf(read: Read): Findings {
  const { analysis, dateline, countries } = read;
  const { document } = analysis;
  const subjects = new Set<number>();
  for (const { subject } of analysis.attributions)
    if (subject.kind === "overt") for (const { from } of subject.phrases) subjects.add(from);
  const today = dateline?.date ?? read.source.publishedOn;
  const entities = new Entities(document, analysis.phrases, subjects);
  const speakers = new Speakers({ document, entities, countries, today });
  const resolved = resolveInOrder(analysis, speakers);
  const behalf = behalfOf(analysis, resolved, entities);

  const attributions = [...resolved.keys()].filter(
    (attribution) => !isNobodys(attribution, resolved.get(attribution)),
  );
  const ranks = new Map(attributions.map((attribution, rank) => [attribution, rank]));
  const statements = attributions.map((attribution): FoundStatement => {
    const { speakers: who, steps } = resolved.get(attribution) ?? { speakers: [], steps: [] };
    const parent = attribution.parent ? (ranks.get(attribution.parent) ?? -1) : -1;
    const quotation = quotationOf(document, attribution.content);
    return {
      rule: attribution.rule,
      row: attribution.form?.verb.row,
      act: attribution.act,
      quotation,
      cue: nameSpan(document, attribution.cue),
      content: [contentSpan(document, attribution, quotation)],
      speakers: who.map(
        ({ entity, mention, resolution }): FoundSpeaker => ({ agent: entity?.key, mention, resolution }),
      ),
      onBehalfOf: behalf.get(attribution)?.map(({ key }) => key) ?? NOBODY,
      addressees: addresseesOf(analysis, entities, attribution),
      via: viaOf(attribution),
      parent: parent >= 0 ? parent : undefined,
      resolution: steps,
    };
  });

  function viaOf(attribution: Attribution): string[] {
    const at = analysis.sentenceOf.get(attribution);
    return at ? relaysOf(at, attribution, resolved, speakers).map(({ key }) => key) : [];
  }

  const context = {
    words: read.meetingWords,
    calendar: read.calendar,
    today,
    who: (phrase: Phrase, role: ParticipantRole) =>
      speakers.who(phrase).map(({ entity }) => ({ mention: phrase, role, ...(entity && { entity }) })),
  };
  const meetings = meetingsOf(context, analysis, entities, resolved, behalf, namesOf(read));
  const agency = agencyOf(read);
  const agents = agentsOf(read, entities.all, actingIn(statements, meetings));
  return {
    // Few ask, so it is made when they do.
    passedOver: () =>
      passedOverIn(
        analysis,
        [...resolved.keys()].filter((one) => !ranks.has(one)),
      ),
    agents,
    mentions: mentionsOf(document, entities.all, agents),
    roles: rolesOf(document, entities.all, agents),
    statements,
    meetings,
    ...(dateline && { dateline: datelineWithoutAgency(dateline) }),
    ...(agency && { agency: keyOfAgency(agency) }),
  };
}

/** The keys of who speaks, is spoken to or for, relays, or meets. */
function actingIn(
  statements: readonly FoundStatement[],
  meetings: readonly FoundMeeting[],
): ReadonlySet<string> {
  const acting = new Set<string>();
  for (const { speakers, onBehalfOf, addressees, via } of statements) {
    for (const { agent } of speakers) if (agent !== undefined) acting.add(agent);
    for (const keys of [onBehalfOf, addressees, via]) for (const key of keys) acting.add(key);
  }
  for (const { participants } of meetings) {
    for (const { agent, representing } of participants) {
      if (agent !== undefined) acting.add(agent);
      if (representing !== undefined) acting.add(representing);
    }
  }
  return acting;
}

function datelineWithoutAgency({ span, place, date }: FoundDateline): NonNullable<Findings["dateline"]> {
  return { span, ...(place && { place }), ...(date && { date }) };
}

/** Attributions and turns of the text, in its order, for what is left out goes on from what was said. */
function resolveInOrder(analysis: Analysis, speakers: Speakers): Map<Attribution, ResolvedSubject> {
  const resolved = new Map<Attribution, ResolvedSubject>();
  const { document, attributions } = analysis;
  const cues = new Set(attributions.map(({ cue }) => cue.from));
  const told = contentsOf(analysis);
  const events: (Turn | { readonly at: number; readonly attribution: Attribution })[] = attributions.map(
    (attribution) => ({ at: attribution.cue.from, attribution }),
  );
  for (const sentence of analysis.sentences) {
    for (const turn of turnsOf(sentence, cues))
      if (!told[turn.at] && (document.tokens[turn.at]?.quote ?? -1) < 0) events.push(turn);
  }
  events.sort((a, b) => a.at - b.at);
  for (const event of events) {
    if (event.attribution) resolved.set(event.attribution, speakers.resolve(event.attribution));
    else speakers.turnTo(event.phrases);
  }
  return resolved;
}

/** For each token, whether it is one of somebody's words: there the text turns to nobody. */
function contentsOf({ attributions, document }: Analysis): readonly boolean[] {
  const told: boolean[] = new Array(document.tokens.length).fill(false);
  for (const { content, parent } of attributions) if (!parent) told.fill(true, content.from, content.to);
  return told;
}

function quotationOf({ tokens, quotes }: Document, { from, to }: Range): Quotation {
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (first && last && first.quote >= 0 && first.quote === last.quote) return "DIRECT";
  return quotes.some((range) => range.from < to && from < range.to) ? "MIXED" : "INDIRECT";
}

/** A content in quotation marks is what stands between them. */
function contentSpan(document: Document, { content, rule }: Attribution, quotation: Quotation): Span {
  if (rule === "second-act")
    return { ...spanOf(document, content), start: nameSpan(document, content).start };
  if (quotation !== "DIRECT") return spanOf(document, content);
  let { from, to } = content;
  while (from < to - 1 && document.tokens[from]?.kind === "mark") from++;
  while (to > from + 1 && isClosingMark(document.tokens[to - 1]?.text)) to--;
  return spanOf(document, { from, to });
}

function isClosingMark(text: string | undefined): boolean {
  return (
    text === '"' ||
    text === "\u00AB" ||
    text === "\u00BB" ||
    text === "\u201D" ||
    text === "." ||
    text === "\u060C"
  );
}

const NOBODY: readonly string[] = [];

function addresseesOf(
  { sentenceOf }: Analysis,
  entities: Entities,
  attribution: Attribution,
): readonly string[] {
  const { addressee } = attribution;
  if (!addressee) return NOBODY;
  return (sentenceOf.get(attribution)?.phrases ?? [])
    .filter(({ from, to }) => addressee.from <= from && to <= addressee.to)
    .flatMap((phrase) => entities.of(phrase) ?? [])
    .map(({ key }) => key);
}

function mentionsOf(
  document: Document,
  entities: readonly Entity[],
  agents: readonly FoundAgent[],
): FoundMention[] {
  const known = new Set(agents.map(({ key }) => key));
  const found: FoundMention[] = [];
  for (const { key, mentions } of entities) {
    if (!known.has(key)) continue;
    for (const { phrase, form } of mentions)
      found.push({ agent: key, form, span: nameSpan(document, phrase) });
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** A post as a person is first given it; the same words again are the same post. */
function rolesOf(
  document: Document,
  entities: readonly Entity[],
  agents: readonly FoundAgent[],
): FoundRole[] {
  const known = new Set(agents.map(({ key }) => key));
  const roles: FoundRole[] = [];
  for (const { key, titles, kind } of entities) {
    if (kind !== "person" || !known.has(key)) continue;
    const seen = new Set<string>();
    for (const title of titles) {
      const span = nameSpan(document, title);
      const text = document.text.slice(span.start, span.end);
      if (seen.has(text) || !saysOfWhat(title) || document.tokens[title.from]?.word.possessed) continue;
      seen.add(text);
      const organization = title.known.find((one) => one.kind === "organization");
      const country = title.country ?? title.known.find((one) => one.kind === "state")?.country;
      roles.push({
        holder: key,
        title: span,
        organization: organization && `organization:${organization.organization.id}`,
        country: country?.code,
      });
    }
  }
  return roles;
}

/** "الرئيس" alone says no post; of what, or of where, is a part of one. */
function saysOfWhat({ from, to, country, known, body }: Title): boolean {
  return to - from > 1 || country !== undefined || known.length > 0 || body !== undefined;
}

/** Cues that were refused, and those that nobody before can be the subject of. */
function passedOverIn({ document, refusals }: Analysis, nobodys: readonly Attribution[]): FoundPassedOver[] {
  const nobody = nobodys.flatMap(({ cue, form }): Refusal[] =>
    form ? [{ at: cue.from, form, why: "nobody" }] : [],
  );
  return [...refusals, ...nobody]
    .sort((a, b) => a.at - b.at)
    .map((refusal) => ({
      cue: nameSpan(document, { from: refusal.at, to: refusal.at + 1 }),
      reason: reasonOf(refusal),
      plain: refusal.why === "homograph" || refusal.why === "negated",
    }));
}

/** A verb in the present, or with a noun alone, that nobody before can be the subject of: "يتوقع هطول أمطار". */
function isNobodys({ form, subject, rule }: Attribution, resolved: ResolvedSubject | undefined): boolean {
  const doubtful = form?.tense === "present" || rule.endsWith("noun");
  if (!doubtful || subject.kind !== "elided") return false;
  return resolved?.speakers.every(({ resolution }) => resolution === "UNRESOLVED") ?? false;
}
