import type { TypedDocumentString } from "../generated/graphql.ts";

/** A question to the API with its variables, whatever its types: for “the query behind this page”. */
export interface AnyQuestion {
  readonly document: { toString(): string };
  readonly variables: unknown;
}

/** The same, with the types that were generated for it. */
export interface Question<Result, Variables> extends AnyQuestion {
  readonly document: TypedDocumentString<Result, Variables>;
  readonly variables: Variables;
}

export function questionOf<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Question<Result, Variables> {
  return { document, variables };
}

/** Why a question has no answer. The message is the API's own, in English. */
export class QuestionError extends Error {
  /** Seconds after which asking again helps, where the API says so. */
  readonly retryAfter: number | undefined;

  constructor(message: string, retryAfter?: number) {
    super(message);
    this.retryAfter = retryAfter;
  }
}

interface Answer<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly { readonly message: string }[];
}

/**
 * Asks the API.
 *
 * @throws QuestionError where it cannot be reached, or does not answer the whole question.
 */
export async function ask<Result, Variables>(
  { document, variables }: Question<Result, Variables>,
  signal?: AbortSignal,
): Promise<Result> {
  const response = await fetch("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/graphql-response+json" },
    body: JSON.stringify({ query: String(document), variables }),
    ...(signal && { signal }),
  }).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw new QuestionError("The server cannot be reached.");
  });
  const answer = (await response.json().catch(() => {
    throw new QuestionError(`The server answered with status ${response.status}, and not in JSON.`);
  })) as Answer<Result>;
  const [error] = answer.errors ?? [];
  if (error || !answer.data) {
    const seconds = Number(response.headers.get("retry-after"));
    throw new QuestionError(error?.message ?? "The server gave no data.", seconds || undefined);
  }
  return answer.data;
}
