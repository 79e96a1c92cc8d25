import { type Deadline, timedOut } from "../api/deadline.ts";

/** How often deadlines are looked at: an answer is given up this much late, at most. */
const LOOK_MS = 50;

interface Waiting {
  readonly deadline: Deadline;
  readonly reject: (error: Error) => void;
}

const waiting = new Set<Waiting>();
/** One for all: a timer for each request costs more than to find an answer that is kept. */
let clock: NodeJS.Timeout | undefined;

function look(): void {
  for (const one of waiting) if (one.deadline.left() === 0) one.reject(timedOut());
  if (waiting.size > 0) return;
  clearInterval(clock);
  clock = undefined;
}

/**
 * What is promised, if it comes before the deadline. Work that looks at its
 * deadline stops by itself; this is for what waits and cannot look.
 *
 * @throws TIMEOUT
 */
export function inTime<Value>(deadline: Deadline, promised: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const one = { deadline, reject };
    waiting.add(one);
    clock ??= setInterval(look, LOOK_MS);
    promised.then(
      (value) => {
        waiting.delete(one);
        resolve(value);
      },
      (error: unknown) => {
        waiting.delete(one);
        reject(error);
      },
    );
  });
}
