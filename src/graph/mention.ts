import type { Evidence } from "./evidence.ts";

/** A place in an article that names an agent. */
export interface Mention {
  readonly agentId: string;
  readonly form: MentionForm;
  readonly evidence: Evidence;
}

export const MentionForm = {
  FULL_NAME: "FULL_NAME",
  SHORT_NAME: "SHORT_NAME",
  TITLE: "TITLE",
  ANAPHOR: "ANAPHOR",
} as const;
export type MentionForm = (typeof MentionForm)[keyof typeof MentionForm];
