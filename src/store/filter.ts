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

/**
 * All that is given must hold. Of a list, one; of a date, that it lies in the range
 * for certain, which "2018" does not in May 2018; of a text, that every word of it
 * is there, whole, whatever its case, vowel signs and spelling of letters. A name, an
 * id or a text that is nobody's and nowhere finds nothing.
 */
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
  /** Words of the content or the cue. */
  readonly text?: string;
}

export interface ArticleFilter {
  /** Who is in the graph of the article. */
  readonly mentions?: AgentFilter;
  readonly meeting?: string;
  readonly language?: string;
  readonly agency?: AgentFilter;
  /** Of publication, or else of the dateline. */
  readonly date?: DateRange;
  /** Words of the text or the headline. */
  readonly text?: string;
}

export interface AgentsFilter {
  /** Any name, alias or short name, whole. */
  readonly name?: string;
  /** Any name, alias or short name begins so, or goes on so from a later word. */
  readonly nameBegins?: string;
  readonly country?: CountryCode;
  /** In the graph of this article. */
  readonly article?: string;
  /** Organizations only. */
  readonly kind?: readonly OrganizationKind[];
  /** Organizations only: bodies of this one. */
  readonly parent?: string;
}

export interface MeetingFilter {
  /** One who took part, whom somebody represented there, or who called it. */
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
