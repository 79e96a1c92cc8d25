import type { Dateline } from "../graph/article.ts";
import type { MeetingKind, MeetingStatus, ParticipantRole } from "../graph/meeting.ts";
import type { MentionForm } from "../graph/mention.ts";
import type { CountryCode, ExternalId, LocalizedText } from "../graph/names.ts";
import type { OrganizationKind } from "../graph/organization.ts";
import type { PartialDate } from "../graph/partial-date.ts";
import type { Place } from "../graph/place.ts";
import type { SpeechAct } from "../graph/speech-act.ts";
import type { Quotation, SpeakerResolution } from "../graph/statement.ts";
import type { Span } from "../text/span.ts";

/**
 * What a language found in a text, in spans of it. Agents and meetings are named
 * by keys of the language's own making; `extract` gives them ids.
 */
export interface Findings {
  readonly agents: readonly FoundAgent[];
  /** In order of the text. */
  readonly mentions: readonly FoundMention[];
  readonly roles: readonly FoundRole[];
  /** In order of the cue. */
  readonly statements: readonly FoundStatement[];
  readonly meetings: readonly FoundMeeting[];
  /** Words that may attribute and do not, in order of the text. */
  readonly passedOver: () => readonly FoundPassedOver[];
  readonly dateline?: FoundDateline;
  /** The key of the agency that the text names as its own, or else its source. */
  readonly agency?: string;
}

/** Somebody the text names. */
export interface FoundAgent {
  readonly key: string;
  readonly type: "Person" | "Organization";
  readonly names: readonly LocalizedText[];
  readonly aliases: readonly LocalizedText[];
  readonly externalIds: readonly ExternalId[];
  readonly country: CountryCode | undefined;
  readonly kind: OrganizationKind | undefined;
  /** The key of the organization it is a body of. */
  readonly parent: string | undefined;
  /** What tells it from others of that name in other articles; absent where nothing does. */
  readonly identity: FoundIdentity | undefined;
}

export interface FoundIdentity {
  readonly basis: "GAZETTEER" | "NAME_AND_ROLE" | "PUBLISHER";
  readonly key: string;
}

export interface FoundMention {
  readonly agent: string;
  readonly form: MentionForm;
  readonly span: Span;
}

export interface FoundRole {
  readonly holder: string;
  readonly title: Span;
  readonly organization: string | undefined;
  readonly country: CountryCode | undefined;
}

export interface FoundStatement {
  readonly rule: string;
  /** Where the vocabulary has its cue, where it does: `data/ar/cues.tsv:12`. */
  readonly row: string | undefined;
  readonly act: SpeechAct;
  readonly quotation: Quotation;
  readonly cue: Span;
  readonly content: readonly Span[];
  readonly speakers: readonly FoundSpeaker[];
  readonly onBehalfOf: readonly string[];
  readonly addressees: readonly string[];
  readonly via: readonly string[];
  /** The rank, among the statements, of the one it stands in. */
  readonly parent: number | undefined;
  /** How the speakers were resolved, a sentence a step. */
  readonly resolution: readonly string[];
}

/** A word that attributes elsewhere, and in a sentence why it was not taken for that here. */
export interface FoundPassedOver {
  readonly cue: Span;
  readonly reason: string;
  /** It is another word here, or denied: nothing that a reader would ask about. */
  readonly plain: boolean;
}

export interface FoundSpeaker {
  readonly agent: string | undefined;
  readonly mention: Span | undefined;
  readonly resolution: SpeakerResolution;
}

export interface FoundMeeting {
  readonly key: string;
  readonly names: readonly LocalizedText[];
  readonly kind: MeetingKind;
  readonly status: MeetingStatus;
  readonly ordinal: number | undefined;
  readonly date: PartialDate | undefined;
  readonly place: Place | undefined;
  readonly convener: string | undefined;
  readonly partOf: string | undefined;
  readonly participants: readonly FoundParticipant[];
  readonly evidence: readonly Span[];
  /** What tells it from other meetings in other articles; absent where nothing does. */
  readonly identity: string | undefined;
  /** The ranks of the statements made at it. */
  readonly statements: readonly number[];
}

export interface FoundParticipant {
  readonly agent: string | undefined;
  readonly mention: Span;
  readonly role: ParticipantRole;
  readonly representing: string | undefined;
}

export type FoundDateline = Omit<Dateline, "evidence"> & { readonly span: Span };
