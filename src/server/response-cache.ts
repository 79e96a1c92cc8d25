import { createHash } from "node:crypto";
import type { FastifyRequest } from "fastify";
import { LRUCache } from "lru-cache";
import type { Answer } from "./send.ts";

/** A whole answer, kept until the data changes. */
export interface KeptAnswer extends Answer {
  readonly body: Buffer;
  readonly cost: number;
  readonly operationName: string | undefined;
}

/**
 * Successful answers by the version of the data and everything of the request
 * that an answer depends on. Those of an older version are never found again,
 * and give way as the oldest.
 */
export class ResponseCache {
  readonly #kept: LRUCache<string, KeptAnswer>;

  /** @param bytes of answers and keys to keep at most. */
  constructor(bytes: number) {
    this.#kept = new LRUCache({
      maxSize: bytes,
      maxEntrySize: Math.ceil(bytes / 16),
      sizeCalculation: (answer, key) => answer.body.length + key.length * 2 + 200,
    });
  }

  get(key: string): KeptAnswer | undefined {
    return this.#kept.get(key);
  }

  /** Keeps an answer under the digest of its body: the same has the same tag on every server, and after a change that left it alone. */
  keep(
    key: string,
    { status, type, body: text }: Answer,
    known: Pick<KeptAnswer, "cost" | "operationName">,
  ): KeptAnswer {
    const body = typeof text === "string" ? Buffer.from(text) : text;
    let tag: string | undefined;
    const etag = () => {
      tag ??= tagOf(body);
      return tag;
    };
    const kept = { status, type, body, etag, ...known };
    this.#kept.set(key, kept);
    return kept;
  }
}

function tagOf(body: Buffer): string {
  return `"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`;
}

/** Longer ones are not worth keeping, or are an attempt to fill the memory. */
const LONGEST_REQUEST = 16 * 1024;

/**
 * All of a request that its answer depends on, and the version of the data;
 * undefined for a request whose answer is not kept. One that Apollo would block
 * as a possible forgery from another site is not: it must not be answered.
 */
export function responseKey(request: FastifyRequest, version: string): string | undefined {
  const { method, headers, url } = request;
  const posted = method === "POST";
  const asked = posted ? String(request.body) : url;
  const cannotBeForged = posted || headers["apollo-require-preflight"] || headers["x-apollo-operation-name"];
  if (!cannotBeForged || asked.length > LONGEST_REQUEST) return undefined;
  if (!posted && headers["content-type"] !== undefined) return undefined;
  return [version, method, headers.accept ?? "", posted ? url : "", asked].join("\n");
}
