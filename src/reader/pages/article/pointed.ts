import type { StatementInTextFragment } from "../../generated/graphql.ts";

/** What the reader points at, or has chosen: a statement, or a speaker with all that was said. */
export type Pointed =
  | { readonly statement: string; readonly speaker?: undefined }
  | { readonly speaker: string; readonly statement?: undefined };

export function isActive({ statement, speaker }: Pointed, candidate: StatementInTextFragment): boolean {
  return speaker === undefined ? candidate.id === statement : spokenBy(candidate, speaker);
}

export function spokenBy({ speakers }: StatementInTextFragment, agentId: string): boolean {
  return speakers.some(({ agent }) => agent?.id === agentId);
}
