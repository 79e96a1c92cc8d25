import { useLocation, useSearchParams } from "wouter-preact";
import { StatementsCountedDocument, StatementsDocument } from "../../generated/graphql.ts";
import { useWords } from "../../language/language.tsx";
import { Page } from "../../layout/page.tsx";
import { Namesakes } from "../../parts/namesakes.tsx";
import { Pager } from "../../parts/pager.tsx";
import { StatementCard } from "../../parts/statement-card.tsx";
import { Empty, Problem } from "../../parts/states.tsx";
import { pageVariables } from "../../question/page-variables.ts";
import { questionOf } from "../../question/question.ts";
import { useAnswer } from "../../question/use-answer.ts";
import { useNames } from "../../question/use-names.ts";
import { Download } from "./download.tsx";
import { FilterForm } from "./filter-form.tsx";
import { StatementCharts } from "./statement-charts.tsx";
import { statementFilter } from "./statement-filter.ts";
import { AGENT_FILTERS, type Filters, filtersOf, statementsPath } from "./statements-path.ts";
import { statementsTitle } from "./statements-title.ts";
import { useTitles } from "./use-titles.ts";
import "./statements-page.css";

const SIZE = 20;
/** Characters of which the API says where they stand in a statement, at most. */
const LONGEST_MARKED = 200;

/** Statements by every filter the API has; all of it stands in the address. */
export function StatementsPage() {
  const words = useWords();
  const { t, language, counted } = words;
  const [params] = useSearchParams();
  const [, navigate] = useLocation();
  const filters = filtersOf(params);
  const filter = statementFilter(filters);
  const nameOf = useNames(AGENT_FILTERS.map((name) => filters[name]));
  const titleOf = useTitles([filters.article, filters.meeting]);
  const looked = filters.words ?? "";
  const marked = looked !== "" && looked.length <= LONGEST_MARKED;
  const question = questionOf(StatementsDocument, {
    filter,
    language,
    ...(marked && { words: looked, marked }),
    ...pageVariables(params, SIZE),
  });
  const answer = useAnswer(question);
  const { act: _, ...anyAct } = filter;
  const counting = questionOf(StatementsCountedDocument, { filter, anyAct, language });
  const counts = useAnswer(counting);
  const change = (changed: Filters) => navigate(statementsPath(changed));

  const statements = answer.data?.statements;
  const title = statementsTitle(filters, nameOf, words);
  return (
    <Page title={title} behind={[question, counting]} busy={answer.loading || counts.loading}>
      <div class="statements">
        <header>
          <h1>{title}</h1>
          <p class="meta" role="status">
            {statements && counted("count.statements", statements.totalCount)}
          </p>
          {AGENT_FILTERS.map((name) => (
            <Namesakes
              key={name}
              value={filters[name]}
              href={(value) => statementsPath({ ...filters, [name]: value })}
            />
          ))}
        </header>
        <FilterForm
          filters={filters}
          nameOf={nameOf}
          titleOf={titleOf}
          acts={counts.data?.acts ?? []}
          onChange={change}
        />
        <div class="found">
          {counts.error ? (
            <Problem error={counts.error} retry={counts.retry} />
          ) : (
            counts.data && <StatementCharts counts={counts.data} filters={filters} />
          )}
          {answer.error && <Problem error={answer.error} retry={answer.retry} />}
          {statements && (
            <section aria-label={t("statements.list")} data-stale={answer.loading}>
              <Download filter={filter} total={statements.totalCount} />
              {statements.nodes.map((statement) => (
                <StatementCard
                  key={statement.id}
                  statement={statement}
                  content={statement.content}
                  matches={statement.matches}
                />
              ))}
              {statements.nodes.length === 0 && (
                <Empty message={t("statements.none")}>
                  <p>{t("statements.noneHint")}</p>
                  <button type="button" onClick={() => change({})}>
                    {t("statements.clear")}
                  </button>
                </Empty>
              )}
              <Pager pageInfo={statements.pageInfo} href={(place) => statementsPath(filters, { ...place })} />
            </section>
          )}
        </div>
      </div>
    </Page>
  );
}
