import type { MeetingQuery } from "../../generated/graphql.ts";
import { useWords } from "../../language/language.tsx";
import { AgentLink } from "../../parts/agent-link.tsx";
import { Passage } from "../../parts/passage.tsx";
import { Empty } from "../../parts/states.tsx";

type Participant = NonNullable<MeetingQuery["meeting"]>["participants"][number];

/** Who took part, in what part, for whom, and where that is written. */
export function Participants({ participants }: { readonly participants: readonly Participant[] }) {
  const { t } = useWords();
  return (
    <section aria-labelledby="participants">
      <h2 id="participants">{t("meeting.participants")}</h2>
      {participants.length === 0 ? (
        <Empty message={t("meeting.nobody")}>
          <p>{t("meeting.nobodyHint")}</p>
        </Empty>
      ) : (
        <table class="rows">
          <thead>
            <tr>
              <th scope="col">{t("meeting.who")}</th>
              <th scope="col">{t("meeting.role")}</th>
              <th scope="col">{t("meeting.representing")}</th>
              <th scope="col">{t("evidence")}</th>
            </tr>
          </thead>
          <tbody>
            {participants.map(({ agent, role, representing, mention }) => (
              <tr key={`${mention.article.id} ${mention.start} ${agent?.id}`}>
                <th scope="row">{agent ? <AgentLink agent={agent} /> : t("meeting.unnamed")}</th>
                <td data-label={t("meeting.role")}>{t(`participantRole.${role}`)}</td>
                <td data-label={t("meeting.representing")}>
                  {representing && <AgentLink agent={representing} />}
                </td>
                <td data-label={t("evidence")}>
                  <Passage passage={mention} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
