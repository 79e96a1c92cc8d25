import { useEffect, useMemo, useState } from "preact/hooks";
import { SuggestionsDocument, type SuggestionsQuery } from "../generated/graphql.ts";
import { ask, questionOf } from "./question.ts";

export type Suggestions = SuggestionsQuery["suggestions"];

/** Somebody who types goes on typing: the API is asked once they pause for so many milliseconds. */
const PAUSE = 120;
const NONE: Suggestions = [];

/** Whom a beginning of a name may mean. While nothing can be asked, and where asking fails, nobody. */
export function useSuggestions(beginning: string, language: string): Suggestions {
  const asked = /[\p{L}\p{N}]/u.test(beginning) ? beginning.trim() : "";
  const [found, setFound] = useState<{ readonly asked: string; readonly suggestions: Suggestions }>();
  useEffect(() => {
    if (asked === "") return;
    const controller = new AbortController();
    const timer = setTimeout(() => {
      ask(questionOf(SuggestionsDocument, { beginning: asked, language }), controller.signal).then(
        ({ suggestions }) => setFound({ asked, suggestions }),
        () => undefined,
      );
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [asked, language]);
  return useMemo(() => (asked === "" ? NONE : (found?.suggestions ?? NONE)), [asked, found]);
}
