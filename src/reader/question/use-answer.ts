import { useEffect, useState } from "preact/hooks";
import { ask, type Question } from "./question.ts";

/** How far asking has come. `data` stays that of the last question while the next one is asked. */
export interface Asked<Result> {
  readonly data: Result | undefined;
  readonly error: Error | undefined;
  readonly loading: boolean;
  retry(): void;
}

/** Asks when the question changes. A question that is overtaken is given up. */
export function useAnswer<Result, Variables>(
  question: Question<Result, Variables> | undefined,
): Asked<Result> {
  const key = question && String(question.document) + JSON.stringify(question.variables);
  const [round, setRound] = useState(0);
  const [state, setState] = useState<{ key?: string; data?: Result; error?: Error }>({});

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the question, which is made anew each time.
  useEffect(() => {
    if (question === undefined || key === undefined) return;
    const controller = new AbortController();
    ask(question, controller.signal).then(
      (data) => setState({ key, data }),
      (error: Error) => {
        if (!controller.signal.aborted) setState((last) => ({ ...last, key, error }));
      },
    );
    return () => controller.abort();
  }, [key, round]);

  const settled = state.key === key;
  return {
    data: state.data,
    error: settled ? state.error : undefined,
    loading: question !== undefined && !settled,
    retry() {
      setState(({ data }) => (data === undefined ? {} : { data }));
      setRound(round + 1);
    },
  };
}
