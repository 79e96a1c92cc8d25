import { LRUCache } from "lru-cache";
import type { Caller } from "../api/caller.ts";
import { type Budget, FreeBudget, rateLimited } from "../api/limits/budget.ts";

const WINDOW = 60_000;
/** Clients remembered at a time; the one not seen for longest is forgotten first. */
const CLIENTS = 10_000;

interface Account {
  spent: number;
  readonly resetAt: Date;
}

/** What each client may still ask for in its minute, which begins with its first question. */
export class ClientBudgets {
  readonly #accounts = new LRUCache<string, Account>({ max: CLIENTS });
  readonly #limit: number;

  /** @param limit cost a minute; 0 for none. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  budgetOf(client: string, now = Date.now()): Budget {
    if (this.#limit === 0) return new FreeBudget();
    const known = this.#accounts.get(client);
    const account =
      known && known.resetAt.getTime() > now ? known : { spent: 0, resetAt: new Date(now + WINDOW) };
    if (account !== known) this.#accounts.set(client, account);
    return new ClientBudget(account, this.#limit);
  }
}

class ClientBudget implements Budget {
  cost = 0;
  readonly limit: number;
  readonly #account: Account;

  constructor(account: Account, limit: number) {
    this.#account = account;
    this.limit = limit;
  }

  get remaining(): number {
    return Math.max(0, this.limit - this.#account.spent);
  }

  get resetAt(): Date {
    return this.#account.resetAt;
  }

  spend(cost: number): void {
    this.cost += cost;
    if (cost > this.remaining) throw rateLimited(this.#account.resetAt);
    this.#account.spent += cost;
  }
}

/**
 * Who a request is counted for: its key where that is known, else its address,
 * and of an IPv6 address the network of 64 bits, which one household has whole.
 */
export function clientOf(address: string, caller: Caller): string {
  if (caller.kind === "KEY") return `key ${caller.keyId}`;
  const plain = address.replace(/^::ffff:(?=\d+\.)/, "");
  return plain.includes(":") ? `${plain.split(":", 4).join(":")}::/64` : plain;
}
