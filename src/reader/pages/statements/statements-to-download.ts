import {
  type StatementFilter,
  StatementsToDownloadDocument,
  type StatementsToDownloadQuery,
} from "../../generated/graphql.ts";
import { ask, QuestionError, questionOf } from "../../question/question.ts";

export type DownloadedStatement = StatementsToDownloadQuery["statements"]["nodes"][number];

/** Every statement of a filter, a page at a time; where the API asks to wait, it is waited for. */
export async function* statementsToDownload(
  filter: StatementFilter,
  language: string,
  signal: AbortSignal,
): AsyncGenerator<readonly DownloadedStatement[]> {
  let after: string | null = null;
  do {
    const { statements }: StatementsToDownloadQuery = await patiently(
      () => ask(questionOf(StatementsToDownloadDocument, { filter, language, after }), signal),
      signal,
    );
    yield statements.nodes;
    after = statements.pageInfo.hasNextPage ? statements.pageInfo.endCursor : null;
  } while (after !== null);
}

async function patiently<Result>(attempt: () => Promise<Result>, signal: AbortSignal): Promise<Result> {
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof QuestionError) || error.retryAfter === undefined) throw error;
      await wait(error.retryAfter * 1000, signal);
    }
  }
}

function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}
