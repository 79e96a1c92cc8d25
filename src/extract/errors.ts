/** A text that no language here can read; the message says why. */
export class UnreadableError extends Error {
  override readonly name = "UnreadableError";
}
