/** The store cannot be reached, written or read now: what was kept is safe, and the same call may succeed later. */
export class StoreUnavailableError extends Error {
  override readonly name = "StoreUnavailableError";
}

/** What stands at the address is not a store this program can use. */
export class StoreFormatError extends Error {
  override readonly name = "StoreFormatError";
}

/** The address names no kind of store that is known. */
export class StoreAddressError extends Error {
  override readonly name = "StoreAddressError";
}

/** A cursor that no list gave, or another list than the one it was shown to. */
export class CursorError extends Error {
  override readonly name = "CursorError";
}

/** A text no store can keep or look for: it holds a NUL or half of a surrogate pair. */
export class UnstorableTextError extends Error {
  override readonly name = "UnstorableTextError";
}

/** A graph that contradicts itself: an id it does not hold, evidence that is not in its text. */
export class GraphError extends Error {
  override readonly name = "GraphError";
}

/** Of a record whose id another article's record has: an engine finds that out, and only it. */
export function idTaken(cause: unknown): GraphError {
  return new GraphError(
    "The graph gives a statement the id of one of another article; ids have to tell all records apart.",
    { cause },
  );
}
