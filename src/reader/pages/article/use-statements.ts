import { useEffect, useState } from "preact/hooks";
import {
  type StatementInTextFragment,
  StatementsOfArticleDocument,
  type StatementsOfArticleQuery,
} from "../../generated/graphql.ts";
import { ask, questionOf } from "../../question/question.ts";

/** The statements of an article as they arrive, page after page. */
export interface ArrivingStatements {
  readonly statements: readonly StatementInTextFragment[];
  /** How many there are, once the API has said so. */
  readonly total: number | undefined;
  readonly complete: boolean;
  readonly error: Error | undefined;
}

const NOTHING: ArrivingStatements = { statements: [], total: undefined, complete: false, error: undefined };

export function statementsQuestion(id: string, language: string, after: string | null = null) {
  return questionOf(StatementsOfArticleDocument, { id, language, after });
}

export function useStatements(id: string, language: string): ArrivingStatements {
  const [state, setState] = useState(NOTHING);
  useEffect(() => {
    const controller = new AbortController();
    const load = async () => {
      let all: readonly StatementInTextFragment[] = [];
      let after: string | null = null;
      do {
        const answer: StatementsOfArticleQuery = await ask(
          statementsQuestion(id, language, after),
          controller.signal,
        );
        const { nodes = [], totalCount = 0, pageInfo } = answer.article?.statements ?? {};
        all = [...all, ...nodes];
        after = pageInfo?.hasNextPage ? pageInfo.endCursor : null;
        setState({ statements: all, total: totalCount, complete: after === null, error: undefined });
      } while (after !== null);
    };
    load().catch((error: Error) => {
      if (!controller.signal.aborted) setState((last) => ({ ...last, error }));
    });
    return () => controller.abort();
  }, [id, language]);
  return state;
}
