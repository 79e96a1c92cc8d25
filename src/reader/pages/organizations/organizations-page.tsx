import { useLocation, useSearchParams } from "wouter-preact";
import { type OrganizationKind, OrganizationsDocument } from "../../generated/graphql.ts";
import { useWords } from "../../language/language.tsx";
import { Page } from "../../layout/page.tsx";
import { pageVariables } from "../../question/page-variables.ts";
import { questionOf } from "../../question/question.ts";
import { useAnswer } from "../../question/use-answer.ts";
import { AgentList } from "../people/agent-list.tsx";
import { agentFilters, agentsPath } from "../people/agents-path.ts";

const SIZE = 25;
const KINDS = [
  "state",
  "government",
  "intergovernmental",
  "party",
  "armed_group",
  "company",
  "media",
  "civil",
  "group",
  "other",
] as const satisfies readonly Lowercase<OrganizationKind>[];

/** The organizations that articles name. */
export function OrganizationsPage() {
  const { t, counted, language } = useWords();
  const [params] = useSearchParams();
  const [, navigate] = useLocation();
  const filters = agentFilters(params);
  const { name, country, kind, order } = filters;
  const question = questionOf(OrganizationsDocument, {
    language,
    filter: {
      ...(name && { nameBegins: name }),
      ...(country && { country }),
      ...(kind && { kind: [kind.toUpperCase() as OrganizationKind] }),
    },
    orderBy: order === "name" ? "NAME_ASC" : "STATEMENTS_DESC",
    ...pageVariables(params, SIZE),
  });
  const answer = useAnswer(question);
  const organizations = answer.data?.organizations;
  const show = (changed: typeof filters, options?: { readonly replace: boolean }) =>
    navigate(agentsPath("/organizations", changed), options);
  return (
    <Page title={t("nav.organizations")} behind={[question]} needs={[answer]}>
      {organizations && (
        <AgentList
          title={t("nav.organizations")}
          total={counted("count.organizations", organizations.totalCount)}
          agents={organizations.nodes}
          pageInfo={organizations.pageInfo}
          filters={filters}
          countries={answer.data?.organizationCountries ?? []}
          stale={answer.loading}
          controls={
            <label class="field">
              <span>{t("list.kind")}</span>
              <select
                value={kind ?? ""}
                onChange={({ currentTarget }) => show({ ...filters, kind: currentTarget.value })}
              >
                <option value="">{t("statements.any")}</option>
                {KINDS.map((each) => (
                  <option key={each} value={each}>
                    {t(`organizationKind.${each.toUpperCase() as Uppercase<typeof each>}`)}
                  </option>
                ))}
              </select>
            </label>
          }
          about={(organization) => t(`organizationKind.${organization.kind}`)}
          href={(changed, place) => agentsPath("/organizations", changed, place)}
          onChange={show}
        />
      )}
    </Page>
  );
}
