import type { Answered } from "./answered.ts";

/** What becomes of a request, noted on the way. */
export class Outcome implements Answered {
  operationName: string | undefined;
  errors: readonly string[] = [];
  /** What the log has its failures under. */
  failures: readonly string[] = [];
  /** The estimated cost of what was not answered because of it. */
  refusedCost = 0;
  /** Whether compiled code gave the answer. */
  compiled = false;
  cache: Answered["cache"] = "none";
  /** Whether the same question has the same answer until the data changes. */
  lasting = false;
  status = 0;
  cost = 0;
  seconds = 0;
  key: string | undefined;
}
