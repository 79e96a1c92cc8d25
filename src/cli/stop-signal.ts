/** Aborted by the first Ctrl+C or SIGTERM, for an end in good order; the second ends the program at once. */
export function stopSignal(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => controller.abort());
  return controller.signal;
}
