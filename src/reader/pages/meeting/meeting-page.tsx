import type { ComponentChildren } from "preact";
import { Link, useParams } from "wouter-preact";
import { MeetingDocument, type MeetingQuery } from "../../generated/graphql.ts";
import { useWords } from "../../language/language.tsx";
import { Page } from "../../layout/page.tsx";
import { AgentLink } from "../../parts/agent-link.tsx";
import { MeetingList } from "../../parts/meeting-list.tsx";
import { MeetingStatus } from "../../parts/meeting-status.tsx";
import { meetingTitle } from "../../parts/meeting-title.ts";
import { NameIn } from "../../parts/own-name.tsx";
import { Passage } from "../../parts/passage.tsx";
import { StatementCard } from "../../parts/statement-card.tsx";
import { Empty, Missing } from "../../parts/states.tsx";
import { questionOf } from "../../question/question.ts";
import { useAnswer } from "../../question/use-answer.ts";
import { ArticleCard } from "../home/article-card.tsx";
import { statementsPath } from "../statements/statements-path.ts";
import { Participants } from "./participants.tsx";
import "../profile/profile.css";
import "./meeting-page.css";

type Meeting = NonNullable<MeetingQuery["meeting"]>;

/** A meeting: who met, where, when, what was said there, and who tells of it. */
export function MeetingPage() {
  const { id = "" } = useParams<{ id: string }>();
  return <MeetingOf key={id} id={id} />;
}

function MeetingOf({ id }: { readonly id: string }) {
  const words = useWords();
  const { t, counted, language } = words;
  const question = questionOf(MeetingDocument, { id, language });
  const answer = useAnswer(question);
  const meeting = answer.data?.meeting;
  if (!meeting) {
    return (
      <Page title={t("meeting.any")} behind={[question]} needs={[answer]}>
        <Missing />
      </Page>
    );
  }
  const title = meetingTitle(meeting, words);
  const { statements, articles, parts } = meeting;
  return (
    <Page title={title} behind={[question]} needs={[answer]}>
      <div class="profile meeting-page" data-status={meeting.status}>
        <header>
          <p class="meta">
            <span>{t(`meetingKind.${meeting.kind}`)}</span>
            <MeetingStatus status={meeting.status} />
          </p>
          <h1>
            <bdi>{title}</bdi>
          </h1>
        </header>
        <aside class="facts" aria-label={t("profile.facts")}>
          <Facts meeting={meeting} />
          <section aria-labelledby="evidence">
            <h2 id="evidence">{t("evidence")}</h2>
            <ul class="mentions">
              {meeting.evidence.map((passage) => (
                <li key={`${passage.article.id} ${passage.start}`}>
                  <Passage passage={passage} />
                </li>
              ))}
            </ul>
          </section>
        </aside>
        <div class="doings">
          <Participants participants={meeting.participants} />
          <section aria-labelledby="said">
            <h2 id="said">
              {t("meeting.said")}{" "}
              <span class="count">{counted("count.statements", statements.totalCount)}</span>
            </h2>
            {statements.totalCount === 0 && (
              <Empty message={t("meeting.saidNothing")}>
                <p>{t("meeting.saidNothingHint")}</p>
              </Empty>
            )}
            {statements.nodes.map((statement) => (
              <StatementCard key={statement.id} statement={statement} />
            ))}
            {statements.totalCount > statements.nodes.length && (
              <p>
                <Link href={statementsPath({ meeting: id })}>{t("meeting.allSaid")}</Link>
              </p>
            )}
          </section>
          {parts.totalCount > 0 && (
            <section aria-labelledby="parts">
              <h2 id="parts">
                {t("meeting.parts")} <span class="count">{counted("count.meetings", parts.totalCount)}</span>
              </h2>
              <MeetingList meetings={parts.nodes} />
            </section>
          )}
          <section aria-labelledby="articles">
            <h2 id="articles">
              {t("meeting.articles")}{" "}
              <span class="count">{counted("count.articles", articles.totalCount)}</span>
            </h2>
            {articles.nodes.map((article) => (
              <ArticleCard key={article.id} article={article} />
            ))}
          </section>
        </div>
      </div>
    </Page>
  );
}

/** When, where, by whom called, within what. */
function Facts({ meeting }: { readonly meeting: Meeting }) {
  const words = useWords();
  const { t, date, country, number, languageName } = words;
  const { names, place, convener, partOf, ordinal, identity } = meeting;
  return (
    <section aria-label={t("profile.facts")}>
      <dl>
        <Row name={t("meeting.date")}>
          {meeting.date ? <time dateTime={meeting.date}>{date(meeting.date)}</time> : t("meeting.noDate")}
        </Row>
        <Row name={t("meeting.place")}>
          {place ? (
            <>
              <bdi>{place.name}</bdi>
              {place.country && (
                <>
                  {" "}
                  · <bdi>{country(place.country)}</bdi>
                </>
              )}
            </>
          ) : (
            t("meeting.noPlace")
          )}
        </Row>
        <Row name={t("meeting.status")}>{t(`meetingStatusHint.${meeting.status}`)}</Row>
        {ordinal !== null && <Row name={t("meeting.ordinal")}>{number(ordinal)}</Row>}
        {convener && (
          <Row name={t("meeting.convener")}>
            <AgentLink agent={convener} />
          </Row>
        )}
        {partOf && (
          <Row name={t("meeting.partOf")}>
            <Link href={`/meetings/${partOf.id}`}>
              <bdi>{meetingTitle(partOf, words)}</bdi>
            </Link>
          </Row>
        )}
        {names.map((name) => (
          <Row key={name.language} name={t("meeting.nameIn", { language: languageName(name.language) })}>
            <NameIn {...name} />
          </Row>
        ))}
        <Row name={t("identity")}>{t(`identity.${identity}`)}</Row>
      </dl>
    </section>
  );
}

function Row({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
