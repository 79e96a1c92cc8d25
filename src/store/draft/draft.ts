import type { PartialDate } from "../../graph/partial-date.ts";
import type { SpeechAct } from "../../graph/speech-act.ts";
import type { Quotation } from "../../graph/statement.ts";
import type { Stretch } from "../pack/evidence.ts";
import type { AgentRow } from "./agent-row.ts";
import type { MeetingRow } from "./meeting-row.ts";

/**
 * A graph checked and packed: all that can be done before the store is written, in
 * whichever thread. Plain data, mostly text, which goes from one thread to another
 * three times as fast as the graph it is made of.
 */
export interface Draft {
  /** Of the article. */
  readonly id: string;
  /** The date the archive orders the article by. */
  readonly date: PartialDate | undefined;
  readonly language: string;
  readonly agencyId: string | undefined;
  readonly urls: readonly string[];
  /** Of all that is kept, addresses aside: a graph is known by it. */
  readonly digest: string;
  readonly record: string;
  /** What its source says of it: see `saidKey`. */
  readonly said: string;
  readonly text: string;
  /** What the article is found by. */
  readonly words: Words;
  readonly variants: readonly Variant[];
  readonly statements: readonly StatementDraft[];
  readonly mentions: readonly MentionDraft[];
  readonly roles: readonly RoleDraft[];
  readonly meetings: readonly MeetingDraft[];
}

/** Words of an index, each once, with a space between. */
export type Words = string;

/** What the article says of an agent; `row` is that of an agent of whom nothing else is said. */
export interface Variant {
  readonly agentId: string;
  readonly digest: string;
  readonly record: string;
  readonly row: AgentRow;
}

export interface StatementDraft {
  readonly id: string;
  readonly order: number;
  readonly act: SpeechAct;
  readonly quotation: Quotation;
  readonly date: PartialDate | undefined;
  readonly parentId: string | undefined;
  readonly record: string;
  /** The part of the text that its evidence is read from. */
  readonly stretch: Stretch;
  readonly words: Words;
  /** Whom and what it belongs to: each relation and id once. */
  readonly subjects: readonly (readonly [SubjectRelation, string])[];
}

/** What ties a statement to an agent, or to its meeting. */
export type SubjectRelation = "SPEAKER" | "ON_BEHALF_OF" | "ADDRESSEE" | "ABOUT" | "SPEAKS_FOR" | "MEETING";

export interface MentionDraft {
  readonly agentId: string;
  readonly form: string;
  readonly evidence: string;
}

/** What the article tells of a meeting; `row` is that of a meeting of which no other tells. */
export interface MeetingDraft {
  readonly id: string;
  readonly record: string;
  readonly row: MeetingRow;
}

/**
 * All the article says of one post of one person; `title` is the key it is known by,
 * `whole` the record of a post of which no other article tells.
 */
export interface RoleDraft {
  readonly holderId: string;
  readonly title: string;
  readonly organizationId: string | undefined;
  readonly country: string | undefined;
  readonly asOf: PartialDate | undefined;
  readonly record: string;
  readonly whole: string;
}
