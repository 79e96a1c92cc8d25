import type { MeetingStatus } from "../../../graph/meeting.ts";
import type { SentenceContext } from "../attribution/context.ts";
import type { Range } from "../document.ts";
import type { MeetingContext } from "./context.ts";

/** What words near an occasion tell of it; MENTIONED where they tell nothing. */
export function statusOf(
  { words }: MeetingContext,
  { tokens, sentence }: SentenceContext,
  at: number,
  tail: Range,
): MeetingStatus {
  for (let i = Math.max(sentence.from, at - 4); i < tail.to; i++) {
    const status =
      words.status.get(tokens[i]?.word.base ?? "") ?? words.status.get(tokens[i]?.word.stem ?? "");
    if (status) return status;
  }
  return "MENTIONED";
}

/** As far from a verb as words that put it in time may stand, in tokens. */
const BEFORE = 8;
const AFTER = 30;

/** A present verb after "من المقرر أن", or with a day to come. */
export function isAwaited(
  { words }: MeetingContext,
  { tokens, sentence }: SentenceContext,
  at: number,
): boolean {
  for (let i = Math.max(sentence.from, at - BEFORE); i < Math.min(at + AFTER, sentence.to); i++) {
    if (words.status.get(tokens[i]?.word.base ?? "") === "PLANNED") return true;
  }
  return false;
}
