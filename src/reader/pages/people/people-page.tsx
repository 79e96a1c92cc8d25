import { useLocation, useSearchParams } from "wouter-preact";
import { PeopleDocument, type PeopleQuery } from "../../generated/graphql.ts";
import { useWords } from "../../language/language.tsx";
import { Page } from "../../layout/page.tsx";
import { Quote } from "../../parts/quote.tsx";
import { pageVariables } from "../../question/page-variables.ts";
import { questionOf } from "../../question/question.ts";
import { useAnswer } from "../../question/use-answer.ts";
import { AgentList } from "./agent-list.tsx";
import { agentFilters, agentsPath } from "./agents-path.ts";

const SIZE = 25;

/** The people that articles name. */
export function PeoplePage() {
  const { t, counted, language } = useWords();
  const [params] = useSearchParams();
  const [, navigate] = useLocation();
  const filters = agentFilters(params);
  const { name, country, order } = filters;
  const question = questionOf(PeopleDocument, {
    language,
    filter: { ...(name && { nameBegins: name }), ...(country && { country }) },
    orderBy: order === "name" ? "NAME_ASC" : "STATEMENTS_DESC",
    ...pageVariables(params, SIZE),
  });
  const answer = useAnswer(question);
  const people = answer.data?.persons;
  return (
    <Page title={t("nav.people")} behind={[question]} needs={[answer]}>
      {people && (
        <AgentList
          title={t("nav.people")}
          total={counted("count.people", people.totalCount)}
          agents={people.nodes}
          pageInfo={people.pageInfo}
          filters={filters}
          countries={answer.data?.personCountries ?? []}
          stale={answer.loading}
          about={(person) => <LatestPost person={person} />}
          href={(changed, place) => agentsPath("/people", changed, place)}
          onChange={(changed, options) => navigate(agentsPath("/people", changed), options)}
        />
      )}
    </Page>
  );
}

function LatestPost({ person }: { readonly person: PeopleQuery["persons"]["nodes"][number] }) {
  const role = person.roles.at(-1);
  if (role === undefined) return null;
  return <Quote language={role.evidence[0]?.article.language ?? ""}>{role.title}</Quote>;
}
