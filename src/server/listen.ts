import type { FastifyInstance } from "fastify";

/** A port or a host that cannot be had. */
export class ListenError extends Error {
  override readonly name = "ListenError";
}

/** The settings that name a port. */
type PortSetting = "PORT" | "METRICS";

const REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: "is taken by another program. Stop that one, or set PORT to another port",
  EACCES: "may not be used by this user. Set PORT to one above 1023",
  EADDRNOTAVAIL: "is not an address of this machine. Set HOST to one that is, or leave it out",
  ENOTFOUND: "is not a host name that can be found. Set HOST to an address of this machine",
};

/**
 * Opens the port, and says at which address a browser on this machine finds it.
 *
 * @throws ListenError with what to change.
 */
export async function listen(
  app: FastifyInstance,
  host: string,
  port: number,
  setting: PortSetting = "PORT",
): Promise<string> {
  try {
    await app.listen({ host, port });
  } catch (error) {
    throw listenProblem(error, host, port, setting);
  }
  const address = app.server.address();
  const taken = typeof address === "object" ? address?.port : undefined;
  return `http://${nameOf(host)}:${taken ?? port}`;
}

/** What a failure to open a port means to the person who chose it; anything else as it came. */
export function listenProblem(
  error: unknown,
  host: string,
  port: number,
  setting: PortSetting = "PORT",
): unknown {
  const reason = REASONS[error instanceof Error && "code" in error ? String(error.code) : ""];
  return reason === undefined
    ? error
    : new ListenError(`${host}:${port} ${reason.replace("PORT", setting)}.`);
}

/** A host that means every address is reached under this machine's own name. */
function nameOf(host: string): string {
  if (host === "0.0.0.0" || host === "::" || host === "127.0.0.1" || host === "::1") return "localhost";
  return host.includes(":") ? `[${host}]` : host;
}
