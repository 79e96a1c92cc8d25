import { Link } from "wouter-preact";
import { useWords } from "../../language/language.tsx";
import type { Article } from "./article-title.ts";

/** The meetings an article speaks of, each with what kind it is and whether it took place. */
export function ArticleMeetings({ meetings }: { readonly meetings: Article["meetings"]["nodes"] }) {
  const { t, date, counted } = useWords();
  if (meetings.length === 0) return null;
  return (
    <section class="article-meetings" aria-labelledby="meetings">
      <h2 id="meetings">
        {t("article.meetings")} <span class="count">{counted("count.meetings", meetings.length)}</span>
      </h2>
      <ul>
        {meetings.map(({ id, name, kind, status, date: day, place }) => (
          <li key={id}>
            <Link href={`/meetings/${id}`}>
              <bdi>{name}</bdi>
            </Link>
            <span class="meta">
              <span>{t(`meeting.kind.${kind}`)}</span>
              <span>{t(`meeting.status.${status}`)}</span>
              {day && <time dateTime={day}>{date(day)}</time>}
              {place && <bdi>{place.name}</bdi>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
