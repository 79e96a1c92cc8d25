import { TitlesDocument } from "../../generated/graphql.ts";
import { useWords } from "../../language/language.tsx";
import { meetingTitle } from "../../parts/meeting-title.ts";
import { questionOf } from "../../question/question.ts";
import { useAnswer } from "../../question/use-answer.ts";
import { articleTitle } from "../article/article-title.ts";

/** Gives what an article or a meeting is called, by its id; nothing until it is known. */
export function useTitles(ids: readonly (string | undefined)[]): (id: string) => string | undefined {
  const words = useWords();
  const { language } = words;
  const asked = ids.flatMap((id) => id ?? []);
  const { data } = useAnswer(
    asked.length === 0 ? undefined : questionOf(TitlesDocument, { ids: asked, language }),
  );
  const titles = new Map(
    data?.nodes.flatMap((node) => {
      if (node?.__typename === "Article") return [[node.id, articleTitle(node, words)] as const];
      return node?.__typename === "Meeting" ? [[node.id, meetingTitle(node, words)] as const] : [];
    }),
  );
  return (id) => titles.get(id);
}
