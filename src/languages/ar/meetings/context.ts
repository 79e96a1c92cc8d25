import type { PartialDate } from "../../../graph/partial-date.ts";
import type { Calendar } from "../dates/calendar.ts";
import type { Phrase } from "../mentions/phrase.ts";
import type { MeetingParticipant } from "./meeting.ts";
import type { MeetingWords } from "./words.ts";

/** What the finders of meetings read, beside the sentence. */
export interface MeetingContext {
  readonly words: MeetingWords;
  readonly calendar: Calendar;
  /** The day of the dateline. */
  readonly today: PartialDate | undefined;
  /** Whom a phrase stands for; without an entity where it names nobody. */
  readonly who: (phrase: Phrase, role: MeetingParticipant["role"]) => readonly MeetingParticipant[];
}
