import { useWords } from "../../language/language.tsx";
import { MeetingList } from "../../parts/meeting-list.tsx";
import type { Article } from "./article-title.ts";

/** The meetings an article speaks of, each with what kind it is and whether it took place. */
export function ArticleMeetings({ meetings }: { readonly meetings: Article["meetings"]["nodes"] }) {
  const { t, counted } = useWords();
  if (meetings.length === 0) return null;
  return (
    <section class="article-meetings" aria-labelledby="meetings">
      <h2 id="meetings">
        {t("article.meetings")} <span class="count">{counted("count.meetings", meetings.length)}</span>
      </h2>
      <MeetingList meetings={meetings} />
    </section>
  );
}
