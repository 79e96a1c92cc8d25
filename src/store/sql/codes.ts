import type { SpeechAct } from "../../graph/speech-act.ts";

/**
 * Numbers that stand in databases for words of the graph. A number is never given
 * to another word, nor a word another number: a file outlives the program.
 */

/** What ties a statement to a subject: an agent, a meeting, or nothing, for the list of all. */
export const Relation = {
  ALL: 0,
  SPEAKER: 1,
  ON_BEHALF_OF: 2,
  ADDRESSEE: 3,
  ABOUT: 4,
  MEETING: 5,
  /** The organization a speaker speaks for: itself, that of the speaker's post, or one spoken for. */
  SPEAKS_FOR: 6,
} as const;
export type Relation = (typeof Relation)[keyof typeof Relation];

/** The relations that have lists of statements; the others are only counted by. */
export const LISTED: readonly Relation[] = [
  Relation.SPEAKER,
  Relation.ON_BEHALF_OF,
  Relation.ADDRESSEE,
  Relation.ABOUT,
  Relation.MEETING,
];

export const ACT_CODES: Readonly<Record<SpeechAct, number>> = {
  ASSERTION: 1,
  ANNOUNCEMENT: 2,
  EMPHASIS: 3,
  CONFIDENCE: 4,
  DENIAL: 5,
  ACCUSATION: 6,
  PROPOSAL: 7,
  CALL: 8,
  DEMAND: 9,
  INVITATION: 10,
  WARNING: 11,
  PLEDGE: 12,
  COMMITMENT: 13,
  READINESS: 14,
  AGREEMENT: 15,
  REFUSAL: 16,
  HOPE: 17,
  THANKS: 18,
  PRAISE: 19,
  SATISFACTION: 20,
  SUPPORT: 21,
  WELCOME: 22,
  CONGRATULATION: 23,
  CONDOLENCE: 24,
  CONCERN: 25,
  REGRET: 26,
  CONDEMNATION: 27,
  REJECTION: 28,
  OTHER: 29,
};
