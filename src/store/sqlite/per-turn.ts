/** A value read no more than once in a turn of the event loop. */
export interface PerTurn<Value> {
  get(): Value;
  /** It has changed within the turn. */
  forget(): void;
}

/**
 * Reads a value anew with each turn of the event loop. Requests that came in together are answered in one turn:
 * whoever was told of a change asks after it, in a later one.
 */
export function perTurn<Value>(read: () => Value): PerTurn<Value> {
  let known: { readonly value: Value } | undefined;
  const forget = () => {
    known = undefined;
  };
  return {
    get() {
      if (known === undefined) {
        known = { value: read() };
        setImmediate(forget);
      }
      return known.value;
    },
    forget,
  };
}
