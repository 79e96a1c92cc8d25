import type { MeetingKind, MeetingStatus } from "../graph/meeting.ts";
import type { CountryCode } from "../graph/names.ts";
import type { OrganizationKind } from "../graph/organization.ts";
import type { DateRange } from "../graph/partial-date.ts";
import type { IllocutionaryForce, SpeechAct } from "../graph/speech-act.ts";
import type { Quotation } from "../graph/statement.ts";

/**
 * One agent, by id or by a name. A name matches whole: any name, alias or short
 * name, in any language, compared after folding case and spelling.
 */
export interface AgentFilter {
  readonly id?: string;
  readonly name?: string;
}

/** All that is given must hold. */
export interface StatementFilter {
  readonly speaker?: AgentFilter;
  readonly onBehalfOf?: AgentFilter;
  readonly addressee?: AgentFilter;
  readonly about?: AgentFilter;
  readonly act?: readonly SpeechAct[];
  readonly force?: readonly IllocutionaryForce[];
  readonly quotation?: Quotation;
  readonly article?: string;
  readonly meeting?: string;
  readonly date?: DateRange;
  /** Words that the content or the cue holds, all of them. */
  readonly text?: string;
}

export interface ArticleFilter {
  readonly mentions?: AgentFilter;
  readonly meeting?: string;
  readonly language?: string;
  readonly agency?: AgentFilter;
  readonly date?: DateRange;
  readonly text?: string;
}

export interface AgentsFilter {
  /** Any name, alias or short name, whole. */
  readonly name?: string;
  readonly country?: CountryCode;
  /** Mentioned in this article. */
  readonly article?: string;
  /** Organizations only. */
  readonly kind?: readonly OrganizationKind[];
  /** Organizations only: bodies of this one. */
  readonly parent?: string;
}

export interface MeetingFilter {
  readonly participant?: AgentFilter;
  readonly kind?: readonly MeetingKind[];
  readonly status?: readonly MeetingStatus[];
  readonly article?: string;
  readonly partOf?: string;
  readonly date?: DateRange;
}

export interface MentionFilter {
  readonly agent?: string;
  readonly article?: string;
}
