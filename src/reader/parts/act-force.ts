import type { IllocutionaryForce, SpeechAct } from "../generated/graphql.ts";

/** The class of each act, as the API gives it with a statement; counts give the act alone. */
const FORCES: Readonly<Record<SpeechAct, IllocutionaryForce>> = {
  ASSERTION: "ASSERTIVE",
  EMPHASIS: "ASSERTIVE",
  CONFIDENCE: "ASSERTIVE",
  DENIAL: "ASSERTIVE",
  ACCUSATION: "ASSERTIVE",
  OTHER: "ASSERTIVE",
  PROPOSAL: "DIRECTIVE",
  CALL: "DIRECTIVE",
  DEMAND: "DIRECTIVE",
  INVITATION: "DIRECTIVE",
  WARNING: "DIRECTIVE",
  PLEDGE: "COMMISSIVE",
  COMMITMENT: "COMMISSIVE",
  READINESS: "COMMISSIVE",
  AGREEMENT: "COMMISSIVE",
  REFUSAL: "COMMISSIVE",
  HOPE: "EXPRESSIVE",
  THANKS: "EXPRESSIVE",
  PRAISE: "EXPRESSIVE",
  SATISFACTION: "EXPRESSIVE",
  SUPPORT: "EXPRESSIVE",
  WELCOME: "EXPRESSIVE",
  CONGRATULATION: "EXPRESSIVE",
  CONDOLENCE: "EXPRESSIVE",
  CONCERN: "EXPRESSIVE",
  REGRET: "EXPRESSIVE",
  CONDEMNATION: "EXPRESSIVE",
  REJECTION: "EXPRESSIVE",
  ANNOUNCEMENT: "DECLARATION",
};

/** The acts, class by class. */
export const ACTS = Object.keys(FORCES) as readonly SpeechAct[];

export function forceOf(act: SpeechAct): IllocutionaryForce {
  return FORCES[act];
}
