import { STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { ApiError, ErrorCode, storeMissing } from "../api/errors.ts";
import { StoreUnavailableError } from "../store/errors.ts";

export const BAD_REQUEST = "BAD_REQUEST";

/**
 * The codes of errors that HTTP answers before GraphQL has a say, by status.
 * Their body has the form of a GraphQL answer: one form for clients to read.
 */
const BY_STATUS: Readonly<Record<number, { readonly code: string; readonly message: string }>> = {
  400: { code: BAD_REQUEST, message: 'The body is not JSON. Send {"query": "…", "variables": {…}}.' },
  404: { code: "NOT_FOUND", message: "Nothing stands at this address. The API is at /graphql." },
  405: {
    code: "METHOD_NOT_ALLOWED",
    message: "This method is not for GraphQL. Use POST, or GET for a query.",
  },
  408: { code: "TIMEOUT", message: "The request did not arrive in time." },
  413: { code: "PAYLOAD_TOO_LARGE", message: "The body is larger than this server takes." },
  414: { code: "URI_TOO_LONG", message: "The address is longer than this server takes. Use POST." },
  431: {
    code: "URI_TOO_LONG",
    message: "The address and the headers are longer than this server takes. Use POST.",
  },
  415: { code: "UNSUPPORTED_MEDIA_TYPE", message: "Send the body as application/json in UTF-8." },
};

const OTHERWISE = { code: BAD_REQUEST, message: "This request cannot be answered." };

export function sendHttpError(reply: FastifyReply, status: number): FastifyReply {
  const { code, message } = BY_STATUS[status] ?? OTHERWISE;
  return reply.code(status).type("application/json; charset=utf-8").send(errorBody(message, code));
}

export function errorBody(message: string, code: string, more: object = {}): object {
  return { errors: [{ message, extensions: { code, ...more } }] };
}

/** Answers in JSON whatever goes wrong outside GraphQL, and tells nothing of the inside. */
export function answerHttpErrors(app: FastifyInstance): void {
  app.setNotFoundHandler((_request, reply) => sendHttpError(reply, 404));
  app.setErrorHandler((error: unknown, request: FastifyRequest, reply: FastifyReply) => {
    if (error instanceof ApiError) {
      return reply.code(statusOf(error)).send(errorBody(error.message, String(error.extensions.code)));
    }
    const status = statusOf(error);
    if (status < 500) return sendHttpError(reply, status);
    request.log.error({ reqId: request.id, err: error }, "a request could not be answered");
    if (error instanceof StoreUnavailableError) {
      return reply
        .code(503)
        .send(errorBody(storeMissing(request.id), ErrorCode.STORE_UNAVAILABLE, { id: request.id }));
    }
    const message = `The server failed. Its log has the reason under ${request.id}.`;
    return reply.code(500).send(errorBody(message, "INTERNAL_SERVER_ERROR", { id: request.id }));
  });
}

const SOCKET_STATUS: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

/** Answers what does not even become a request: headers too long, too slow, or not HTTP. */
export function answerClientError(error: Error & { readonly code?: string }, socket: Socket): void {
  if (error.code === "ECONNRESET" || !socket.writable) return void socket.destroy();
  const known = SOCKET_STATUS[error.code ?? ""];
  const status = known ?? 400;
  const { code, message } = (known && BY_STATUS[known]) || OTHERWISE;
  const body = JSON.stringify(errorBody(message, code));
  socket.end(
    [
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
      "Connection: close",
      "Content-Type: application/json; charset=utf-8",
      `Content-Length: ${Buffer.byteLength(body)}`,
      "",
      body,
    ].join("\r\n"),
  );
}

export function statusOf(error: unknown): number {
  if (error instanceof ApiError) return error.status ?? 400;
  if (error instanceof StoreUnavailableError) return 503;
  const status = error instanceof Error && "statusCode" in error ? error.statusCode : undefined;
  return typeof status === "number" && status >= 400 ? status : 500;
}

/** The code under which the client is told of it. */
export function codeOf(error: unknown): string {
  if (error instanceof ApiError) return String(error.extensions.code);
  if (error instanceof StoreUnavailableError) return ErrorCode.STORE_UNAVAILABLE;
  const status = statusOf(error);
  return status < 500 ? (BY_STATUS[status] ?? OTHERWISE).code : ErrorCode.INTERNAL_SERVER_ERROR;
}
