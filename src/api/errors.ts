import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { CursorError, StoreUnavailableError, UnstorableTextError } from "../store/errors.ts";

/**
 * The codes of `errors[].extensions.code`. Clients branch on them: a code is
 * never renamed. Codes of Apollo Server itself (`GRAPHQL_PARSE_FAILED`,
 * `GRAPHQL_VALIDATION_FAILED`, …) pass as they are.
 */
export const ErrorCode = {
  /** What was asked needs a key, and none came with it. */
  UNAUTHENTICATED: "UNAUTHENTICATED",
  /** What was asked needs a key, and this one does not open it. */
  FORBIDDEN: "FORBIDDEN",
  /** The request is well formed and asks for what cannot be: mend the arguments. */
  BAD_USER_INPUT: "BAD_USER_INPUT",
  /** The question asks for more than one answer may hold: ask for less at a time. */
  TOO_COMPLEX: "TOO_COMPLEX",
  /** The budget of this client is used up for now; `Retry-After` says until when. */
  RATE_LIMITED: "RATE_LIMITED",
  /** Only operations on the list of this server may run, and this one is not. */
  NOT_SAFELISTED: "NOT_SAFELISTED",
  /** The store cannot be reached just now: ask again later. */
  STORE_UNAVAILABLE: "STORE_UNAVAILABLE",
  /** The answer was not ready in time, or nobody waits for it any more. */
  TIMEOUT: "TIMEOUT",
  /** A fault of the server; the log has it under the id in the message. */
  INTERNAL_SERVER_ERROR: "INTERNAL_SERVER_ERROR",
} as const;
export type ErrorCode = (typeof ErrorCode)[keyof typeof ErrorCode];

/** An error written for the client: its message is shown as it is. */
export class ApiError extends GraphQLError {
  /**
   * @param status of HTTP, where the whole answer is the error.
   * @param headers of HTTP, that belong to the status.
   */
  constructor(
    code: ErrorCode,
    message: string,
    readonly status?: number,
    headers: readonly (readonly [name: string, value: string])[] = [],
  ) {
    const http = { status, headers: new Map(headers) };
    super(message, { extensions: { code, ...(status !== undefined && { http }) } });
  }
}

/** A mistake in the arguments, which the client can mend. */
export function badUserInput(message: string, status?: number): ApiError {
  return new ApiError(ErrorCode.BAD_USER_INPUT, message, status);
}

/** Keeps the whole of an error for those who run the server, under the id the client was told. */
export type ErrorLog = (error: unknown, id: string) => void;

/**
 * What a client may see of an error. What was written for it passes as it is;
 * everything else is a fault of the server, whose text may hold an address or a
 * secret: the client gets an id, and the log has the rest under it.
 */
export function shownError(
  formatted: GraphQLFormattedError,
  error: unknown,
  log: ErrorLog,
): GraphQLFormattedError {
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  if (cause instanceof CursorError || cause instanceof UnstorableTextError) {
    return { ...formatted, message: cause.message, extensions: { code: ErrorCode.BAD_USER_INPUT } };
  }
  const tokens = /contains more that? (\d+) tokens/.exec(formatted.message)?.[1];
  if (tokens !== undefined) {
    return {
      message: `The document is longer than ${tokens} tokens. Ask in several requests, with variables and lists of ids.`,
      extensions: { code: ErrorCode.TOO_COMPLEX },
    };
  }
  // Apollo calls every error of validation the same; ours have a name of their own.
  const own = cause instanceof GraphQLError ? cause.extensions.code : undefined;
  const code = own ?? formatted.extensions?.code;
  if (own !== undefined) return { ...formatted, extensions: { ...formatted.extensions, code: own } };
  if (code !== undefined && code !== ErrorCode.INTERNAL_SERVER_ERROR) return formatted;

  const id = crypto.randomUUID();
  log(cause, id);
  const unavailable = cause instanceof StoreUnavailableError;
  return {
    ...formatted,
    message: unavailable
      ? storeMissing(id)
      : `The server failed to answer this part. Its log has the reason under ${id}.`,
    extensions: {
      code: unavailable ? ErrorCode.STORE_UNAVAILABLE : ErrorCode.INTERNAL_SERVER_ERROR,
      id,
    },
  };
}

export function storeMissing(id: string): string {
  return `The store cannot be reached just now. Ask again later. The log has more under ${id}.`;
}
