import { createServer } from "node:net";
import { listenProblem } from "../server/listen.ts";

/**
 * Makes sure a port can be listened on, before anything is read or written.
 *
 * @throws ListenError with what to change.
 */
export async function portIsFree(port: number, host: string): Promise<void> {
  const probe = createServer();
  try {
    await new Promise<void>((resolve, reject) => {
      probe.once("error", reject).listen({ port, host }, resolve);
    });
  } catch (error) {
    throw listenProblem(error, host, port);
  }
  await new Promise((resolve) => probe.close(resolve));
}
