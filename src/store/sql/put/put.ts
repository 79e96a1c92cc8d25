import type { Dialect, Transaction } from "../database.ts";

/** What the steps of a put have at hand. */
export interface Put {
  readonly tx: Transaction;
  readonly dialect: Dialect;
}
