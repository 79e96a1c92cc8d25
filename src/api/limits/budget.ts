import { ApiError, ErrorCode } from "../errors.ts";

/** What one request costs, and what its client has left. */
export interface Budget {
  /** The estimated cost of this request; 0 until it is known. */
  readonly cost: number;
  /** Cost the client may run up in a minute; undefined where the server sets no limit. */
  readonly limit?: number;
  readonly remaining?: number;
  /** When the whole limit is there again. */
  readonly resetAt?: Date;

  /**
   * Takes the cost of this request.
   *
   * @throws RATE_LIMITED where that is more than remains.
   */
  spend(cost: number): void;
}

/** For whom nothing is limited. */
export class FreeBudget implements Budget {
  cost = 0;

  spend(cost: number): void {
    this.cost += cost;
  }
}

export function rateLimited(resetAt: Date): ApiError {
  const seconds = Math.max(1, Math.ceil((resetAt.getTime() - Date.now()) / 1000));
  return new ApiError(
    ErrorCode.RATE_LIMITED,
    `Your budget for this minute is used up. Ask again in ${seconds} seconds, or ask for less.`,
    429,
  );
}
