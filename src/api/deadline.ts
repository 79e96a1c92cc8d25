import { ApiError, ErrorCode } from "./errors.ts";

/** When the work for one request has to stop: its time is up, or nobody waits for it any more. */
export class Deadline {
  readonly #at: number;
  #over = false;

  constructor(milliseconds: number) {
    this.#at = performance.now() + milliseconds;
  }

  /** Stops the work at its next step. */
  end(): void {
    this.#over = true;
  }

  /** Stands before every step that takes time. */
  check(): void {
    if (this.#over || performance.now() > this.#at) throw timedOut();
  }
}

export function timedOut(): ApiError {
  return new ApiError(
    ErrorCode.TIMEOUT,
    "The answer was not ready in time. Ask for less, or for fewer at a time.",
    503,
  );
}
