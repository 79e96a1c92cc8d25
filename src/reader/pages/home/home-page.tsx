import { useSearchParams } from "wouter-preact";
import { HomeDocument, VoicesDocument } from "../../generated/graphql.ts";
import { useWords } from "../../language/language.tsx";
import { Page } from "../../layout/page.tsx";
import { Pager } from "../../parts/pager.tsx";
import { Empty, Problem } from "../../parts/states.tsx";
import { pageVariables } from "../../question/page-variables.ts";
import { questionOf } from "../../question/question.ts";
import { useAnswer } from "../../question/use-answer.ts";
import { ArticleCard } from "./article-card.tsx";
import { Voices } from "./voices.tsx";
import "./home-page.css";

/** The start: what was read last, and who says most. */
export function HomePage() {
  const { t, language, counted } = useWords();
  const [params] = useSearchParams();
  const question = questionOf(HomeDocument, { language, ...pageVariables(params, 12) });
  const answer = useAnswer(question);
  const articles = answer.data?.articles;
  // Counting takes its time in a large archive: the articles do not wait for it.
  const counting = questionOf(VoicesDocument, { language });
  const voices = useAnswer(counting);
  return (
    <Page title={t("nav.articles")} behind={[question, counting]} needs={[answer]} busy={voices.loading}>
      <div class="home">
        <header class="intro">
          <h1>{t("home.title")}</h1>
          <p>{t("home.lead")}</p>
        </header>
        <section class="articles" aria-labelledby="recent">
          <h2 id="recent">
            {t("home.recent")}{" "}
            {articles && <span class="count">{counted("count.articles", articles.totalCount)}</span>}
          </h2>
          {articles?.nodes.map((article) => (
            <ArticleCard key={article.id} article={article} />
          ))}
          {articles?.nodes.length === 0 && (
            <Empty message={t("home.empty")}>
              <p>{t("home.emptyHint")}</p>
            </Empty>
          )}
          {articles && (
            <Pager pageInfo={articles.pageInfo} href={(place) => `/?${new URLSearchParams({ ...place })}`} />
          )}
        </section>
        {voices.error ? (
          <Problem error={voices.error} retry={voices.retry} />
        ) : (
          <Voices counts={voices.data?.statementCounts ?? []} />
        )}
      </div>
    </Page>
  );
}
