/** A request to GraphQL that has its answer, for those who count and log. */
export interface Answered {
  readonly operationName: string | undefined;
  readonly status: number;
  /** Whether the answer was kept from before, is kept from now on, or is not kept. */
  readonly cache: "hit" | "miss" | "none";
  /** Whether compiled code gave the answer. */
  readonly compiled: boolean;
  /** The codes of its errors. */
  readonly errors: readonly string[];
  readonly cost: number;
  readonly seconds: number;
}
