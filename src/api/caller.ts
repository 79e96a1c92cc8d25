import { ApiError, ErrorCode } from "./errors.ts";

/** Who asks, as far as the key shows. A question needs none. */
export type Caller =
  | { readonly kind: "ANONYMOUS" }
  | { readonly kind: "KEY"; readonly keyId: string }
  /** Shows a key that is not known here, or was revoked. */
  | { readonly kind: "WRONG_KEY" }
  /** Shows a key that could not be looked at just now, and why. */
  | { readonly kind: "UNCHECKED"; readonly cause: unknown };

export const ANONYMOUS: Caller = { kind: "ANONYMOUS" };

/**
 * Stands before everything that writes.
 *
 * @throws UNAUTHENTICATED, FORBIDDEN
 */
export function checkMayWrite(caller: Caller): void {
  switch (caller.kind) {
    case "KEY":
      return;
    case "ANONYMOUS":
      throw new ApiError(
        ErrorCode.UNAUTHENTICATED,
        "This needs a key. Send it in the header `Authorization: Bearer KEY`; whoever runs this server makes one.",
        401,
        [["www-authenticate", 'Bearer realm="readout"']],
      );
    case "WRONG_KEY":
      throw new ApiError(
        ErrorCode.FORBIDDEN,
        "This key is not known here, or it was revoked. Ask whoever runs this server for another.",
        403,
      );
    case "UNCHECKED":
      throw caller.cause;
  }
}
