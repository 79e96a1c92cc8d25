import { Link } from "wouter-preact";
import type { HomeQuery } from "../../generated/graphql.ts";
import { useWords } from "../../language/language.tsx";
import { AgentNames } from "../../parts/agent-names.tsx";
import { directionOf } from "../../parts/quote.tsx";
import { articleTitle } from "../article/article-title.ts";

type Article = HomeQuery["articles"]["nodes"][number];

/** An article in a list: what it is called, how it begins, and whom it names. */
export function ArticleCard({ article }: { readonly article: Article }) {
  const words = useWords();
  const { t, counted, date } = words;
  const { id, headline, lead, language, dateline, agency, statements, persons } = article;
  const day = article.publishedOn ?? dateline?.date;
  const direction = directionOf(language);
  return (
    <article class="article-card">
      <p class="meta">
        {day && <time dateTime={day}>{date(day)}</time>}
        {dateline?.place && <bdi>{dateline.place.name}</bdi>}
        {agency && <bdi>{agency.name}</bdi>}
        <span>{counted("count.statements", statements.totalCount)}</span>
      </p>
      <h3 {...(headline !== null && { lang: language, dir: direction })}>
        <Link href={`/articles/${id}`}>{articleTitle(article, words)}</Link>
      </h3>
      <p class="lead" lang={language} dir={direction}>
        {lead}
      </p>
      {persons.nodes.length > 0 && (
        <p class="meta names">
          <span>
            {t("about")}: <AgentNames agents={persons.nodes} />
          </span>
        </p>
      )}
    </article>
  );
}
