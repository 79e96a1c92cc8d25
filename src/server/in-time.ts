import { timedOut } from "../api/deadline.ts";

/**
 * What is promised, if it comes in time. Work that looks at its deadline stops
 * by itself; this is for what waits and cannot look.
 *
 * @throws TIMEOUT
 */
export async function inTime<Value>(milliseconds: number, promised: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const timeUp = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(timedOut()), milliseconds);
  });
  try {
    return await Promise.race([promised, timeUp]);
  } finally {
    clearTimeout(timer);
  }
}
