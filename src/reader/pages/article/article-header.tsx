import { Link } from "wouter-preact";
import { useWords } from "../../language/language.tsx";
import { AgentLink } from "../../parts/agent-link.tsx";
import { directionOf } from "../../parts/quote.tsx";
import { statementsPath } from "../statements/statements-path.ts";
import { type Article, articleTitle } from "./article-title.ts";

interface ArticleHeaderProps {
  readonly article: Article;
  readonly total: number | undefined;
}

/** What the article is called, and where it comes from. */
export function ArticleHeader({ article, total }: ArticleHeaderProps) {
  const words = useWords();
  const { t, date, counted } = words;
  const { headline, language, dateline, publishedOn, agency, url } = article;
  const day = publishedOn ?? dateline?.date;
  const title = articleTitle(article, words);
  return (
    <header class="article-header">
      {headline === null ? (
        <h1>{title}</h1>
      ) : (
        <h1 lang={language} dir={directionOf(language)}>
          {title}
        </h1>
      )}
      <p class="meta">
        {day && <time dateTime={day}>{date(day)}</time>}
        {dateline?.place && <bdi>{dateline.place.name}</bdi>}
        {agency && <AgentLink agent={agency} />}
        {total !== undefined && (
          <Link href={statementsPath({ article: article.id })}>{counted("count.statements", total)}</Link>
        )}
        {url && (
          <a href={url} rel="noreferrer">
            {t("article.source")}
          </a>
        )}
      </p>
    </header>
  );
}
