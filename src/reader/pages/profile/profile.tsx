import type { ComponentChildren } from "preact";
import { Link } from "wouter-preact";
import type { AgentProfileFragment, VoicesAboutQuery, WhoMetWhomQuery } from "../../generated/graphql.ts";
import { useWords } from "../../language/language.tsx";
import { addressName } from "../../parts/address-name.ts";
import { MeetingList } from "../../parts/meeting-list.tsx";
import { OwnName } from "../../parts/own-name.tsx";
import { Empty, Problem } from "../../parts/states.tsx";
import type { Asked } from "../../question/use-answer.ts";
import { meetingsPath } from "../meetings/meetings-path.ts";
import { Mentions } from "./mentions.tsx";
import { Names } from "./names.tsx";
import { Said } from "./said.tsx";
import { SaidAbout } from "./said-about.tsx";
import { WhoMetWhom } from "./who-met-whom.tsx";
import "./profile.css";

interface ProfileProps {
  readonly agent: AgentProfileFragment;
  readonly voices: Asked<VoicesAboutQuery>;
  readonly met: Asked<WhoMetWhomQuery>;
  /** What stands before the name: “Person · Russia”. */
  readonly kind: ComponentChildren;
  /** What stands beside the statements, after the names. */
  readonly facts: ComponentChildren;
}

/** Who a person or an organization is, what is said by it and of it, and whom it met. */
export function Profile({ agent, voices, met, kind, facts }: ProfileProps) {
  const { t, counted } = useWords();
  const { meetings } = agent;
  return (
    <div class="profile">
      <header>
        <p class="meta">{kind}</p>
        <h1>
          <OwnName name={agent.name} names={agent.names} />
        </h1>
      </header>
      <aside class="facts" aria-label={t("profile.facts")}>
        <Names agent={agent} />
        {facts}
        <Mentions agent={agent} />
      </aside>
      <div class="doings">
        {voices.error && <Problem error={voices.error} retry={voices.retry} />}
        <Said agent={agent} voices={voices.data} />
        {voices.data && <SaidAbout agent={agent} voices={voices.data} />}
        {met.error && <Problem error={met.error} retry={met.retry} />}
        {met.data && <WhoMetWhom name={agent.name} node={met.data.node} />}
        <section aria-labelledby="meetings">
          <h2 id="meetings">
            {t("profile.meetings")}{" "}
            <span class="count">{counted("count.meetings", meetings.totalCount)}</span>
          </h2>
          {meetings.totalCount === 0 ? (
            <Empty message={t("profile.noMeetings")}>
              <p>
                <Link href="/meetings">{t("profile.noMeetingsHint")}</Link>
              </p>
            </Empty>
          ) : (
            <MeetingList meetings={meetings.nodes} />
          )}
          {meetings.totalCount > meetings.nodes.length && (
            <p>
              <Link href={meetingsPath({ with: addressName(agent) })}>{t("profile.allMeetings")}</Link>
            </p>
          )}
        </section>
      </div>
    </div>
  );
}
