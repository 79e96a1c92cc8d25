import type { ArticleGraph } from "../../src/graph/article-graph.ts";
import type { Evidence } from "../../src/graph/evidence.ts";
import type { Mention } from "../../src/graph/mention.ts";
import type { Organization } from "../../src/graph/organization.ts";
import type { PartialDate } from "../../src/graph/partial-date.ts";
import type { Person } from "../../src/graph/person.ts";
import type { Role } from "../../src/graph/role.ts";
import { SpeechAct } from "../../src/graph/speech-act.ts";
import type { Speaker, Statement } from "../../src/graph/statement.ts";
import type { Span } from "../../src/text/span.ts";
import { evidenceIn } from "./anchor.ts";
import { articleOf, statementOf } from "./records.ts";

/** In about a third of all generated statements. */
export const COMMON_WORD = "سلام";
/** In about one of 20,000. */
export const RARE_WORD = "زنبقة";

export interface BulkOptions {
  /** Numbers of the articles; an article of one number is always the same. */
  readonly from?: number;
  readonly count: number;
  readonly statementsEach?: number;
}

const PERSONS = 1_000;
const BODIES = 100;
const DAYS = 3_650;
const ARTICLES_A_MEETING = 4;
const ACTS = Object.values(SpeechAct);

/**
 * Articles in any number, of invented speakers known by number and of words made
 * by turning letters: few persons speak often and many seldom, few words are
 * common and many rare, as in an archive.
 */
export function* bulkGraphs({ from = 0, count, statementsEach = 5 }: BulkOptions): Generator<ArticleGraph> {
  for (let number = from; number < from + count; number++) yield bulkGraph(number, statementsEach);
}

/** The n-th most talkative person; 0 speaks in about every eighth statement. */
export function bulkPerson(n: number): Person {
  return {
    type: "Person",
    id: `person-bulk-${n}`,
    names: [
      { language: "ar", text: `متحدث ${n}` },
      { language: "en", text: `Speaker ${n}` },
    ],
    aliases: [],
    externalIds: [],
    identity: "GAZETTEER",
  };
}

export function bulkBody(n: number): Organization {
  return {
    type: "Organization",
    id: `organization-bulk-${n}`,
    names: [
      { language: "ar", text: `هيئة ${n}` },
      { language: "en", text: `Body ${n}` },
    ],
    aliases: [],
    externalIds: [],
    kind: "GOVERNMENT",
    identity: "GAZETTEER",
  };
}

function bulkGraph(number: number, statementsEach: number): ArticleGraph {
  const random = randomFrom(number);
  const id = `article-bulk-${number}`;
  const date = dateOf((number * 7) % DAYS);
  const lines = Array.from({ length: statementsEach }, () => {
    const n = skewed(random, PERSONS);
    return {
      person: bulkPerson(n),
      body: bulkBody(n % BODIES),
      about: bulkBody(skewed(random, BODIES)),
      act: ACTS[Math.floor(random() * ACTS.length)] ?? "OTHER",
      content: contentOf(random),
    };
  });

  let text = "";
  const add = (words: string): Span => {
    const start = text.length;
    text += words;
    return { start, end: text.length };
  };
  add(`خبر ${number} في `);
  const meetingSpan = add("اجتماع الهيئات");
  add(".\n");
  const spans = lines.map(({ person, body, about, content }) => {
    const cue = add("قال");
    add(" رئيس ");
    const post = add(nameOf(body));
    add(" ");
    const speaker = add(nameOf(person));
    add(" إن ");
    const { start } = add(`${content} `);
    const named = add(nameOf(about));
    add(".\n");
    return { cue, post, speaker, named, said: { start, end: named.end } };
  });

  const evidenceOf = evidenceIn(id, text);
  const statements: Statement[] = [];
  const mentions: Mention[] = [];
  const roles = new Map<string, Role>();
  const agents = new Map<string, Person | Organization>();
  const meetingId = `meeting-bulk-${Math.floor(number / ARTICLES_A_MEETING)}`;
  for (const [order, { person, body, about, act }] of lines.entries()) {
    const span = spans[order];
    if (!span) continue;
    const mention = evidenceOf(span.speaker);
    const role: Role = {
      holderId: person.id,
      title: "رئيس",
      organizationId: body.id,
      asOf: date,
      evidence: [evidenceOf(span.post)],
    };
    const speaker: Speaker = { agentId: person.id, mention, role, resolution: "FULL_NAME" };
    agents.set(person.id, person).set(body.id, body).set(about.id, about);
    roles.set(`${person.id} ${body.id}`, role);
    mentions.push(
      mentionOf(body.id, evidenceOf(span.post)),
      mentionOf(person.id, mention),
      mentionOf(about.id, evidenceOf(span.named)),
    );
    statements.push(
      statementOf({
        id: `statement-bulk-${number}-${order}`,
        order,
        act,
        cue: evidenceOf(span.cue),
        content: [evidenceOf(span.said)],
        speakers: [speaker],
        aboutIds: [about.id],
        meetingId,
        date,
      }),
    );
  }
  const [first] = mentions;
  return {
    article: articleOf({ id, text, publishedOn: date }),
    agents: [...agents.values()],
    roles: [...roles.values()],
    statements,
    meetings: [
      {
        type: "Meeting",
        id: meetingId,
        names: [{ language: "ar", text: "اجتماع الهيئات" }],
        kind: "MEETING",
        status: "HELD",
        date: dateOf((Math.floor(number / ARTICLES_A_MEETING) * 7) % DAYS),
        participants: mentions
          .filter((mention) => agents.get(mention.agentId)?.type === "Person")
          .slice(0, 2)
          .map(({ agentId, evidence }) => ({ agentId, mention: evidence, role: "PARTICIPANT" as const })),
        articleIds: [id],
        evidence: first ? [evidenceOf(meetingSpan)] : [],
        identity: "EVENT",
      },
    ],
    mentions,
  };
}

function nameOf({ names: [name] }: Person | Organization): string {
  return name?.text ?? "";
}

function mentionOf(agentId: string, evidence: Evidence): Mention {
  return { agentId, form: "FULL_NAME", evidence };
}

function dateOf(day: number): PartialDate {
  return new Date(Date.UTC(2040, 0, 1 + day)).toISOString().slice(0, 10);
}

function contentOf(random: () => number): string {
  const words = Array.from({ length: 10 + Math.floor(random() * 16) }, () =>
    bulkWord(skewed(random, 20_000)),
  );
  if (random() < 1 / 3) words.push(COMMON_WORD);
  if (random() < 1 / 20_000) words.push(RARE_WORD);
  return words.join(" ");
}

const LETTERS = [..."بتثجحخدذرزسشصضطظعغفقكلمنهوي"];

/** The n-th most common of 20,000 words: five letters and up, never one of the two above. */
export function bulkWord(number: number): string {
  let word = "";
  for (let rest = number + LETTERS.length ** 4; rest > 0; rest = Math.floor(rest / LETTERS.length)) {
    word += LETTERS[rest % LETTERS.length];
  }
  return word;
}

/** Below `limit`; half of the draws fall below its square root. */
function skewed(random: () => number, limit: number): number {
  return Math.floor(limit ** random()) - 1;
}

/** Mulberry32: the same numbers for the same seed, on every machine. */
function randomFrom(seed: number): () => number {
  let state = (seed * 0x9e3779b1) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
