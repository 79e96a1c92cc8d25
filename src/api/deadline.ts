import { ApiError, ErrorCode } from "./errors.ts";

/** When the work for one request has to stop: its time is up, or nobody waits for it any more. */
export class Deadline {
  readonly #at: number;
  readonly #abandoned: () => boolean;

  /** @param abandoned whether whoever asked has gone. */
  constructor(milliseconds: number, abandoned: () => boolean = () => false) {
    this.#at = Date.now() + milliseconds;
    this.#abandoned = abandoned;
  }

  /** Milliseconds until then. */
  left(): number {
    return Math.max(0, this.#at - Date.now());
  }

  /** Stands before every step that takes time. */
  check(): void {
    if (Date.now() > this.#at || this.#abandoned()) throw timedOut();
  }
}

export function timedOut(): ApiError {
  return new ApiError(
    ErrorCode.TIMEOUT,
    "The answer was not ready in time. Ask for less, or for fewer at a time.",
    503,
  );
}
