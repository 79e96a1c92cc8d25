import { useParams } from "wouter-preact";
import { PersonDocument, VoicesAboutDocument } from "../../generated/graphql.ts";
import { useWords } from "../../language/language.tsx";
import { Page } from "../../layout/page.tsx";
import { Missing } from "../../parts/states.tsx";
import { questionOf } from "../../question/question.ts";
import { useAnswer } from "../../question/use-answer.ts";
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
  const person = answer.data?.person;
  return (
    <Page
      title={person?.name ?? t("kind.person")}
      behind={[question, counting]}
      needs={[answer]}
      busy={voices.loading}
    >
      {person ? (
        <Profile
          agent={person}
          voices={voices}
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
