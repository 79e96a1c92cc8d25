import type { FastifyRequest } from "fastify";
import { ANONYMOUS, type Caller } from "../api/caller.ts";
import { type KeyStore, keyShown } from "../store/api-key.ts";

/** Who asks, by the key in the header `Authorization: Bearer KEY`. What stands there for others is no key. */
export async function callerOf({ headers }: FastifyRequest, store: KeyStore): Promise<Caller> {
  const shown = /^Bearer +(\S+) *$/i.exec(headers.authorization ?? "")?.[1];
  if (shown === undefined) return ANONYMOUS;
  try {
    const key = await keyShown(store, shown);
    return key ? { kind: "KEY", keyId: key.id } : { kind: "WRONG_KEY" };
  } catch (cause) {
    // Who only asks is answered all the same, from a replica for one.
    return { kind: "UNCHECKED", cause };
  }
}
