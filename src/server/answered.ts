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
  /** What the log has its failures under: the ids the client was told. */
  readonly failures: readonly string[];
  readonly cost: number;
  /** The estimated cost of what was not answered because of it. */
  readonly refusedCost: number;
  readonly seconds: number;
  /** The id of the key that came with it, where one is known. */
  readonly key: string | undefined;
}
