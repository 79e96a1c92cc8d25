import type { Answered } from "./answered.ts";

/** What becomes of a request, noted on the way. */
export class Outcome {
  operationName: string | undefined;
  errors: readonly string[] = [];
  /** Whether compiled code gave the answer. */
  compiled = false;
  cache: Answered["cache"] = "none";
  /** Whether the same question has the same answer until the data changes. */
  lasting = false;
}
