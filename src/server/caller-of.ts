import type { FastifyRequest } from "fastify";
import { ANONYMOUS, type Caller } from "../api/caller.ts";
import { rateLimited } from "../api/limits/budget.ts";
import { type KeyStore, keyShown } from "../store/api-key.ts";
import { type ClientBudgets, clientOf } from "./client-budgets.ts";

/** What a wrong key costs whoever shows it: as much as to be told the schema. */
const WRONG_KEY = 1_000;

/**
 * Who asks, by the key in the header `Authorization: Bearer KEY`. What stands there for others is no key.
 *
 * Wrong keys are counted for the address they come from, apart from its questions: once there were too many, none from
 * there is looked at until the minute is over, and a flood of them does not reach the store.
 */
export async function callerOf(
  { headers, ip }: FastifyRequest,
  store: KeyStore,
  budgets: ClientBudgets,
): Promise<Caller> {
  const shown = /^Bearer +(\S+) *$/i.exec(headers.authorization ?? "")?.[1];
  if (shown === undefined) return ANONYMOUS;
  const wrongKeys = budgets.budgetOf(`wrong keys of ${clientOf(ip, ANONYMOUS)}`);
  const { remaining, resetAt } = wrongKeys;
  if (remaining === 0 && resetAt) return { kind: "UNCHECKED", cause: rateLimited(resetAt) };
  try {
    const key = await keyShown(store, shown);
    if (key) return { kind: "KEY", keyId: key.id };
    wrongKeys.spend(Math.min(WRONG_KEY, wrongKeys.remaining ?? 0));
    return { kind: "WRONG_KEY" };
  } catch (cause) {
    // Who only asks is answered all the same, from a replica for one.
    return { kind: "UNCHECKED", cause };
  }
}
