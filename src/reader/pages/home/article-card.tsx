import { Link } from "wouter-preact";
import type { HomeQuery } from "../../generated/graphql.ts";
import { useWords } from "../../language/language.tsx";
import { directionOf } from "../../parts/quote.tsx";

type Article = HomeQuery["articles"]["nodes"][number];

/** An article in a list: what it is called, or how it begins. */
export function ArticleCard({ article }: { readonly article: Article }) {
  const { counted, date } = useWords();
  const { id, headline, lead, language, dateline, agency, statements } = article;
  const day = article.publishedOn ?? dateline?.date;
  return (
    <article class="article-card">
      <p class="meta">
        {day && <time dateTime={day}>{date(day)}</time>}
        {dateline?.place && <bdi>{dateline.place.name}</bdi>}
        {agency && <bdi>{agency.name}</bdi>}
        <span>{counted("count.statements", statements.totalCount)}</span>
      </p>
      <h3 lang={language} dir={directionOf(language)}>
        <Link href={`/articles/${id}`}>{headline ?? lead}</Link>
      </h3>
      {headline && (
        <p class="lead" lang={language} dir={directionOf(language)}>
          {lead}
        </p>
      )}
    </article>
  );
}
