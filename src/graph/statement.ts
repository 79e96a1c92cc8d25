import type { Evidence } from "./evidence.ts";
import type { PartialDate } from "./partial-date.ts";
import type { Role } from "./role.ts";
import type { SpeechAct } from "./speech-act.ts";

/**
 * What an article says someone said: speaker, cue and content, after the PARC
 * corpus of attribution relations (Pareti, LREC 2012).
 */
export interface Statement {
  readonly type: "Statement";
  readonly id: string;
  readonly articleId: string;
  /** Zero-based rank in the article, by the place of the cue. */
  readonly order: number;
  readonly act: SpeechAct;
  readonly quotation: Quotation;
  /** The content, verbatim; the parts of a discontinuous content joined by " … ". */
  readonly text: string;
  readonly cue: Evidence;
  readonly content: readonly Evidence[];
  readonly speakers: readonly Speaker[];
  readonly onBehalfOfIds: readonly string[];
  readonly addresseeIds: readonly string[];
  /** Who relays it: an agency, a spokesperson. */
  readonly viaIds: readonly string[];
  /** Whom the content names. */
  readonly aboutIds: readonly string[];
  /** The statement in whose content this one stands. */
  readonly parentId?: string;
  readonly meetingId?: string;
  readonly date?: PartialDate;
  /** The rule that found it. */
  readonly rule: string;
}

/** One who speaks, and how it is known who that is. */
export interface Speaker {
  /** Absent where the article gives no identity: see `resolution`. */
  readonly agentId?: string;
  /** Absent where the subject is elided. */
  readonly mention?: Evidence;
  readonly role?: Role;
  readonly resolution: SpeakerResolution;
}

/** How a speaker's identity was found, or why it was not. */
export const SpeakerResolution = {
  FULL_NAME: "FULL_NAME",
  SHORT_NAME: "SHORT_NAME",
  TITLE: "TITLE",
  ANAPHOR: "ANAPHOR",
  ELIDED: "ELIDED",
  UNNAMED: "UNNAMED",
  UNRESOLVED: "UNRESOLVED",
} as const;
export type SpeakerResolution = (typeof SpeakerResolution)[keyof typeof SpeakerResolution];

/** Whether the content stands in quotation marks: all of it, none, or part. */
export const Quotation = { DIRECT: "DIRECT", INDIRECT: "INDIRECT", MIXED: "MIXED" } as const;
export type Quotation = (typeof Quotation)[keyof typeof Quotation];
