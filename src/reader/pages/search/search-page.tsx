import { useSearchParams } from "wouter-preact";
import { SearchDocument } from "../../generated/graphql.ts";
import { useWords } from "../../language/language.tsx";
import { Page } from "../../layout/page.tsx";
import { AgentLink } from "../../parts/agent-link.tsx";
import { Pager } from "../../parts/pager.tsx";
import { Empty } from "../../parts/states.tsx";
import { pageVariables } from "../../question/page-variables.ts";
import { questionOf } from "../../question/question.ts";
import { useAnswer } from "../../question/use-answer.ts";
import { useSuggestions } from "../../question/use-suggestions.ts";
import { Find } from "./find.tsx";
import "./search-page.css";

const SIZE = 20;

/** Articles, statements and names in which the words stand. */
export function SearchPage() {
  const { t, language, counted } = useWords();
  const [params] = useSearchParams();
  const query = params.get("q")?.trim() ?? "";
  const question =
    query === ""
      ? undefined
      : questionOf(SearchDocument, { query, language, ...pageVariables(params, SIZE) });
  const answer = useAnswer(question);
  const found = query === "" ? undefined : answer.data?.search;
  const nothing = found?.nodes.length === 0 && !answer.loading;
  const suggestions = useSuggestions(nothing ? query : "", language);
  const title = query === "" ? t("search.ask") : t("search.title", { words: query });
  return (
    <Page title={title} behind={question ? [question] : []} needs={[answer]}>
      <div class="finds">
        <h1>{title}</h1>
        {query === "" && <p class="hint">{t("search.askHint")}</p>}
        {found && (
          <p class="meta" role="status">
            {counted("count.finds", found.totalCount)}
          </p>
        )}
        {nothing && (
          <Empty message={t("search.none")}>
            <p>{t("search.noneHint")}</p>
            {suggestions.length > 0 && (
              <>
                <h2>{t("search.mayMean")}</h2>
                <ul>
                  {suggestions.map(({ agent }) => (
                    <li key={agent.id}>
                      <AgentLink agent={agent} />
                    </li>
                  ))}
                </ul>
              </>
            )}
          </Empty>
        )}
        {found?.nodes.map((hit) => (
          <Find key={hit.node.id} hit={hit} typed={query} />
        ))}
        {found && (
          <Pager
            pageInfo={found.pageInfo}
            href={(place) => `/search?${new URLSearchParams({ q: query, ...place })}`}
          />
        )}
      </div>
    </Page>
  );
}
