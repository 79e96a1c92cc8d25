import { useParams } from "wouter-preact";
import { PersonDocument, VoicesAboutDocument, WhoMetWhomDocument } from "../../generated/graphql.ts";
import { useWords } from "../../language/language.tsx";
import { Page } from "../../layout/page.tsx";
import { Missing } from "../../parts/states.tsx";
import { questionOf } from "../../question/question.ts";
import { useAnswer } from "../../question/use-answer.ts";
import { MOST } from "../profile/acquaintances.ts";
import { Profile } from "../profile/profile.tsx";
import { PostPlace, Roles } from "../profile/roles.tsx";

/** A person. */
export function PersonPage() {
  const { id = "" } = useParams<{ id: string }>();
  return <PersonOf key={id} id={id} />;
}

function PersonOf({ id }: { readonly id: string }) {
  const { t, language, country } = useWords();
  const question = questionOf(PersonDocument, { id, language });
  const answer = useAnswer(question);
  const counting = questionOf(VoicesAboutDocument, { id, language });
  const voices = useAnswer(counting);
  const meeting = questionOf(WhoMetWhomDocument, { id, language, first: MOST });
  const met = useAnswer(meeting);
  const person = answer.data?.person;
  return (
    <Page
      title={person?.name ?? t("kind.person")}
      behind={[question, counting, meeting]}
      needs={[answer]}
      busy={voices.loading || met.loading}
    >
      {person ? (
        <Profile
          agent={person}
          voices={voices}
          met={met}
          kind={
            <>
              <span>{t("kind.person")}</span>
              {person.country && <bdi>{country(person.country)}</bdi>}
            </>
          }
          facts={
            <Roles
              title={t("profile.posts")}
              none={t("profile.noPosts")}
              roles={person.roles}
              beside={(role) => <PostPlace role={role} />}
            />
          }
        />
      ) : (
        <Missing />
      )}
    </Page>
  );
}
