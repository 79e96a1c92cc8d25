import type { Agent } from "../graph/agent.ts";
import type { Article } from "../graph/article.ts";
import type { Meeting, Participant } from "../graph/meeting.ts";
import type { Mention } from "../graph/mention.ts";
import type { Organization } from "../graph/organization.ts";
import type { Role } from "../graph/role.ts";
import type { Speaker, Statement } from "../graph/statement.ts";
import { paragraphsOf } from "../text/paragraphs.ts";
import { contains, type Span } from "../text/span.ts";
import type { Draft } from "./draft.ts";
import { UnreadableError } from "./errors.ts";
import { evidenceOf } from "./evidence.ts";
import type { Findings, FoundAgent, FoundParticipant, FoundSpeaker, FoundStatement } from "./findings.ts";
import { digest, idOf } from "./ids.ts";
import type { Language } from "./language.ts";
import type { Reading } from "./reading.ts";
import type { Source } from "./source.ts";

/** Less of a language than this and the text is not taken to be in it. */
const ENOUGH = 0.4;

/**
 * Reads a source: text in, graph out. It is pure: no store, no clock, no network.
 *
 * @throws UnreadableError where the text is empty or in a language nobody here reads.
 */
export function extract(source: Source, languages: readonly Language[]): Reading {
  const language = languageOf(source, languages);
  return graphOf(source, language, language.read(source));
}

function languageOf({ text, language: code }: Source, languages: readonly Language[]): Language {
  if (text.trim() === "")
    throw new UnreadableError("The text is empty; give an article with at least one sentence.");
  const known = languages.map((language) => language.code).join(", ");
  if (code !== undefined) {
    const named = languages.find(
      (language) => code === language.code || code.startsWith(`${language.code}-`),
    );
    if (named) return named;
    throw new UnreadableError(`The language "${code}" cannot be read; the languages that can: ${known}.`);
  }
  const [best] = languages
    .map((language) => ({ language, share: language.share(text) }))
    .sort((a, b) => b.share - a.share);
  if (best && best.share >= ENOUGH) return best.language;
  throw new UnreadableError(
    `The text is in none of the languages that can be read (${known}); ${Math.round((best?.share ?? 0) * 100)} % of its letters are.`,
  );
}

function graphOf(source: Source, language: Language, findings: Findings): Reading {
  const { text } = source;
  const sha256 = digest(text);
  const articleId = idOf("article", sha256);
  const paragraphs = paragraphsOf(text);
  const evidence = evidenceOf(articleId, text, paragraphs);
  const agentIds = new Map(findings.agents.map((agent) => [agent.key, agentId(agent, articleId)]));
  const idFor = (key: string | undefined) => (key === undefined ? undefined : agentIds.get(key));
  const idsFor = (keys: readonly string[]): string[] => {
    if (keys.length === 0) return [];
    const ids = new Set<string>();
    for (const key of keys) {
      const id = agentIds.get(key);
      if (id !== undefined) ids.add(id);
    }
    return [...ids];
  };

  const dateline = findings.dateline && {
    ...(findings.dateline.place && { place: findings.dateline.place }),
    ...(findings.dateline.date && { date: findings.dateline.date }),
    evidence: evidence(findings.dateline.span),
  };
  const date = dateline?.date ?? source.publishedOn;
  const agency = idFor(findings.agency);
  const article: Article = {
    type: "Article",
    id: articleId,
    sha256,
    text,
    language: language.code,
    direction: language.direction,
    ...(source.headline !== undefined && { headline: source.headline }),
    lead: leadOf(text, paragraphs, findings),
    ...(dateline && { dateline }),
    ...(date !== undefined && { publishedOn: date }),
    urls: source.url === undefined ? [] : [source.url],
    ...(agency !== undefined && { agencyId: agency }),
    paragraphs: paragraphs.map(({ start, end }, index) => {
      const { start: from, end: to } = evidence({ start, end });
      return { index, start: from, end: to, startUtf16: start, endUtf16: end };
    }),
  };

  const roles = findings.roles.flatMap((role): Role[] => {
    const holderId = idFor(role.holder);
    if (holderId === undefined) return [];
    const organizationId = idFor(role.organization);
    const draft: Draft<Role> = { holderId, title: text.slice(role.title.start, role.title.end) };
    if (organizationId !== undefined) draft.organizationId = organizationId;
    if (role.country) draft.country = role.country;
    if (date !== undefined) draft.asOf = date;
    draft.evidence = [evidence(role.title)];
    return [draft as Role];
  });
  const rolesByHolder = new Map(roles.toReversed().map((role) => [role.holderId, role]));

  const meetingIds = findings.meetings.map((meeting) =>
    meeting.identity === undefined
      ? idOf("meeting", articleId, meeting.key)
      : idOf("meeting", meeting.identity),
  );
  const meetingOf = new Map(
    findings.meetings.flatMap((meeting, i) => meeting.statements.map((rank) => [rank, i] as const)),
  );
  const mentions: Mention[] = [];
  for (const { agent, form, span } of findings.mentions) {
    const id = idFor(agent);
    if (id !== undefined) mentions.push({ agentId: id, form, evidence: evidence(span) });
  }
  const statementIds = findings.statements.map((statement) => statementId(statement, articleId));
  const statements = findings.statements.map((found, order): Statement => {
    const meeting = meetingOf.get(order);
    const parentId = found.parent === undefined ? undefined : statementIds[found.parent];
    const at = meeting === undefined ? undefined : findings.meetings[meeting]?.date;
    const meetingId = meeting === undefined ? undefined : meetingIds[meeting];
    const when = at ?? date;
    const draft: Draft<Statement> = {
      type: "Statement",
      id: statementIds[order] ?? "",
      articleId,
      order,
      act: found.act,
      quotation: found.quotation,
      text: found.content.map(({ start, end }) => text.slice(start, end)).join(" … "),
      cue: evidence(found.cue),
      content: found.content.map(evidence),
      speakers: found.speakers.map((speaker) => speakerOf(speaker, idFor(speaker.agent))),
      onBehalfOfIds: idsFor(found.onBehalfOf),
      addresseeIds: idsFor(found.addressees),
      viaIds: idsFor(found.via),
      aboutIds: idsFor(mentionedIn(findings, found)),
    };
    if (parentId !== undefined) draft.parentId = parentId;
    if (meetingId !== undefined) draft.meetingId = meetingId;
    if (when !== undefined) draft.date = when;
    draft.rule = found.rule;
    return draft as Statement;
  });

  return {
    graph: {
      article,
      agents: findings.agents.map((agent) => agentOf(agent, agentIds)),
      roles,
      statements,
      meetings: findings.meetings.map((found, i): Meeting => {
        const convenerId = idFor(found.convener);
        const partOf = findings.meetings.findIndex((other) => other.key === found.partOf);
        const partOfId = partOf < 0 ? undefined : meetingIds[partOf];
        const draft: Draft<Meeting> = {
          type: "Meeting",
          id: meetingIds[i] ?? "",
          names: found.names,
          kind: found.kind,
          status: found.status,
        };
        if (found.ordinal !== undefined) draft.ordinal = found.ordinal;
        if (found.date !== undefined) draft.date = found.date;
        if (found.place) draft.place = found.place;
        if (convenerId !== undefined) draft.convenerId = convenerId;
        if (partOfId !== undefined) draft.partOfId = partOfId;
        draft.participants = found.participants.map(participantOf);
        draft.articleIds = [articleId];
        draft.evidence = found.evidence.map(evidence);
        draft.identity = found.identity === undefined ? "ARTICLE" : "EVENT";
        return draft as Meeting;
      }),
      mentions,
    },
    explanations: findings.statements.map(({ rule, row, resolution }, order) => ({
      statementId: statementIds[order] ?? "",
      rule,
      ...(row !== undefined && { row }),
      resolution,
    })),
    // No getter: each would give its object a shape of its own, which keeps what it reads from for long.
    passedOver: () => findings.passedOver().map(({ cue, ...rest }) => ({ cue: evidence(cue), ...rest })),
  };

  function speakerOf(found: FoundSpeaker, agentId: string | undefined): Speaker {
    const role = agentId === undefined ? undefined : rolesByHolder.get(agentId);
    const draft: Draft<Speaker> = {};
    if (agentId !== undefined) draft.agentId = agentId;
    if (found.mention) draft.mention = evidence(found.mention);
    if (role) draft.role = role;
    draft.resolution = found.resolution;
    return draft as Speaker;
  }

  function participantOf(found: FoundParticipant): Participant {
    const agentId = idFor(found.agent);
    const representingId = idFor(found.representing);
    const draft: Draft<Participant> = {};
    if (agentId !== undefined) draft.agentId = agentId;
    draft.mention = evidence(found.mention);
    draft.role = found.role;
    if (representingId !== undefined) draft.representingId = representingId;
    return draft as Participant;
  }
}

/** By what the gazetteer or a name with a role gives; else by the article it stands in. */
function agentId({ type, key, identity }: FoundAgent, articleId: string): string {
  const kind = type === "Person" ? "person" : "organization";
  return identity ? idOf(kind, identity.basis, identity.key) : idOf(kind, articleId, key);
}

/** A statement is told from others of its article by its cue, and by its content where one verb has two. */
function statementId({ cue, content }: FoundStatement, articleId: string): string {
  return idOf("statement", articleId, `${cue.start}-${cue.end}`, content.map((part) => part.start).join(","));
}

function agentOf(found: FoundAgent, ids: ReadonlyMap<string, string>): Agent {
  const parentId = found.parent === undefined ? undefined : ids.get(found.parent);
  const draft: Draft<Omit<Organization, "type"> & Pick<Agent, "type">> = {
    type: found.type,
    id: ids.get(found.key) ?? "",
    names: found.names,
    aliases: found.aliases,
    externalIds: found.externalIds,
  };
  if (found.country) draft.country = found.country;
  draft.identity = found.identity?.basis ?? "ARTICLE";
  if (found.type === "Person") return draft as Agent;
  draft.kind = found.kind ?? "OTHER";
  if (parentId !== undefined) draft.parentId = parentId;
  return draft as Agent;
}

/** Whom a content names; mentions stand in order of the text. */
function mentionedIn({ mentions }: Findings, { content }: FoundStatement): string[] {
  const named: string[] = [];
  for (const part of content) {
    for (let at = firstFrom(mentions, part.start); at < mentions.length; at++) {
      const mention = mentions[at];
      if (!mention || mention.span.start >= part.end) break;
      if (contains(part, mention.span)) named.push(mention.agent);
    }
  }
  return named;
}

/** The rank of the first mention that begins at an offset or after it. */
function firstFrom(mentions: Findings["mentions"], start: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.span.start ?? start) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first paragraph with more than a dateline, without the dateline and the mark after it. */
function leadOf(text: string, paragraphs: readonly Span[], { dateline }: Findings): string {
  for (const { start, end } of paragraphs) {
    const dated = dateline && start <= dateline.span.start && dateline.span.end <= end;
    const rest = text.slice(dated ? dateline.span.end : start, end);
    const lead = (dated ? rest.replace(/^[\s/:|)\u2013\u2014-]+/u, "") : rest).trim();
    if (/\p{L}\P{L}+\p{L}/u.test(lead)) return lead;
  }
  return text.trim();
}
