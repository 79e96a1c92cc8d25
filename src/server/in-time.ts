import { type Deadline, timedOut } from "../api/deadline.ts";

/**
 * What is promised, if it comes before the deadline. Work that looks at its
 * deadline stops by itself; this is for what waits and cannot look.
 *
 * @throws TIMEOUT
 */
export function inTime<Value>(deadline: Deadline, promised: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(timedOut()), deadline.left());
    promised.then(
      (value) => {
        clearTimeout(timer);
        resolve(value);
      },
      (error: unknown) => {
        clearTimeout(timer);
        reject(error);
      },
    );
  });
}
