/** A queue is wanted, and the store is of a kind that has none. */
export class QueueAddressError extends Error {
  override readonly name = "QueueAddressError";

  constructor() {
    super("A queue needs PostgreSQL. Set DATABASE_URL=postgres://USER:PASSWORD@HOST:PORT/DATABASE.");
  }
}
