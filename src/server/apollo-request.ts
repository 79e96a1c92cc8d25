import { HeaderMap, type HTTPGraphQLRequest } from "@apollo/server";
import type { FastifyRequest } from "fastify";
import { ApiError, ErrorCode } from "../api/errors.ts";
import { nestingOf } from "../api/limits/nesting.ts";

/**
 * A request in the form Apollo takes it.
 *
 * @param body what it posts, parsed.
 * @param nesting how deep the brackets of its document may stand in one another.
 * @throws TOO_COMPLEX where they stand deeper: parsing it would run out of stack.
 */
export function apolloRequestOf(request: FastifyRequest, body: unknown, nesting: number): HTTPGraphQLRequest {
  const { method, url } = request;
  const mark = url.indexOf("?");
  const search = mark === -1 ? "" : url.slice(mark);
  const deepest = nestingOf(documentIn(body) ?? new URLSearchParams(search).get("query") ?? "");
  if (deepest > nesting) {
    throw new ApiError(
      ErrorCode.TOO_COMPLEX,
      `The document has brackets ${deepest} deep in one another; at most ${nesting} are read.`,
      400,
    );
  }
  return { method, headers: headersOf(request), search, body };
}

function documentIn(body: unknown): string | undefined {
  const query = body instanceof Object && "query" in body ? body.query : undefined;
  return typeof query === "string" ? query : undefined;
}

function headersOf({ headers }: FastifyRequest): HeaderMap {
  const map = new HeaderMap();
  for (const name in headers) {
    const value = headers[name];
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(", ") : value);
  }
  return map;
}
