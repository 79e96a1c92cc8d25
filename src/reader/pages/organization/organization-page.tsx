import { useParams } from "wouter-preact";
import {
  OrganizationDocument,
  type OrganizationQuery,
  VoicesAboutDocument,
  WhoMetWhomDocument,
} from "../../generated/graphql.ts";
import { useWords } from "../../language/language.tsx";
import { Page } from "../../layout/page.tsx";
import { AgentLink } from "../../parts/agent-link.tsx";
import { Missing } from "../../parts/states.tsx";
import { questionOf } from "../../question/question.ts";
import { useAnswer } from "../../question/use-answer.ts";
import { MOST } from "../profile/acquaintances.ts";
import { Profile } from "../profile/profile.tsx";
import { Roles } from "../profile/roles.tsx";

/** An organization: a state, a body, a party, a company. */
export function OrganizationPage() {
  const { id = "" } = useParams<{ id: string }>();
  return <OrganizationOf key={id} id={id} />;
}

function OrganizationOf({ id }: { readonly id: string }) {
  const { t, language, country } = useWords();
  const question = questionOf(OrganizationDocument, { id, language });
  const answer = useAnswer(question);
  const counting = questionOf(VoicesAboutDocument, { id, language });
  const voices = useAnswer(counting);
  const meeting = questionOf(WhoMetWhomDocument, { id, language, first: MOST });
  const met = useAnswer(meeting);
  const organization = answer.data?.organization;
  return (
    <Page
      title={organization?.name ?? t("kind.organization")}
      behind={[question, counting, meeting]}
      needs={[answer]}
      busy={voices.loading || met.loading}
    >
      {organization ? (
        <Profile
          agent={organization}
          voices={voices}
          met={met}
          kind={
            <>
              <span>{t(`organizationKind.${organization.kind}`)}</span>
              {organization.country && <bdi>{country(organization.country)}</bdi>}
            </>
          }
          facts={
            <>
              <Bodies organization={organization} />
              <Roles
                title={t("profile.people")}
                none={t("profile.noPeople")}
                roles={organization.roles}
                beside={({ holder }) => <AgentLink agent={holder} />}
              />
            </>
          }
        />
      ) : (
        <Missing />
      )}
    </Page>
  );
}

type Organization = NonNullable<OrganizationQuery["organization"]>;

/** What it belongs to, and what belongs to it. */
function Bodies({ organization: { parent, bodies } }: { readonly organization: Organization }) {
  const { t } = useWords();
  if (parent === null && bodies.nodes.length === 0) return null;
  return (
    <section aria-labelledby="bodies">
      <h2 id="bodies">{t("profile.belonging")}</h2>
      {parent && (
        <p>
          {t("profile.partOf")}: <AgentLink agent={parent} />
        </p>
      )}
      {bodies.nodes.length > 0 && (
        <ul>
          {bodies.nodes.map((body) => (
            <li key={body.id}>
              <AgentLink agent={body} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
