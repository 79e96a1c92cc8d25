/**
 * Mistakes a person can mend: their messages say what is wrong and what to do.
 * Told by name, because an error that comes out of a worker thread keeps no more
 * of its class.
 */
const MENDABLE = new Set([
  "CommandFailure",
  "LexiconError",
  "ListenError",
  "QueueAddressError",
  "SettingsError",
  "SourceError",
  "StoreAddressError",
  "StoreFormatError",
  "StoreUnavailableError",
]);

/** What to print of a failure. What nobody but a programmer can mend is shown with its stack. */
export function messageOf(failure: unknown): string {
  if (!(failure instanceof Error)) return `readout failed: ${String(failure)}`;
  if (MENDABLE.has(failure.name)) return failure.message;
  return `readout failed in a way it should not; please report this:\n${failure.stack ?? failure.message}`;
}
