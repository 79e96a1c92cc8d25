import { Link } from "wouter-preact";
import type { MeetingInListFragment } from "../generated/graphql.ts";
import { useWords } from "../language/language.tsx";
import { MeetingStatus, StatusShape } from "./meeting-status.tsx";
import { meetingTitle } from "./meeting-title.ts";
import { NameIn } from "./own-name.tsx";
import "./meeting-list.css";

/** Meetings along a line of time, in the order given; each year stands where it begins. */
export function MeetingList({ meetings }: { readonly meetings: readonly MeetingInListFragment[] }) {
  const { t, date } = useWords();
  const years = [...new Set(meetings.map(({ date: day }) => day?.slice(0, 4)))];
  return (
    <div class="time-line">
      {years.map((year) => (
        <section key={year ?? "undated"} aria-label={year ? date(year) : t("meetings.undated")}>
          <h3 class="year">{year ? date(year) : t("meetings.undated")}</h3>
          <ol>
            {meetings
              .filter(({ date: day }) => day?.slice(0, 4) === year)
              .map((meeting) => (
                <li key={meeting.id}>
                  <StatusShape status={meeting.status} />
                  <MeetingInList meeting={meeting} />
                </li>
              ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

function MeetingInList({ meeting }: { readonly meeting: MeetingInListFragment }) {
  const words = useWords();
  const { t, date } = words;
  const { id, kind, status, place, name, names, participants } = meeting;
  const title = meetingTitle(meeting, words);
  const language = names.find(({ text }) => text === name)?.language ?? "";
  const unnamed = participants.filter(({ agent }) => agent === null);
  return (
    <article class="meeting-card" data-status={status}>
      <p class="meta">
        {meeting.date && <time dateTime={meeting.date}>{date(meeting.date)}</time>}
        <MeetingStatus status={status} />
        <span>{t(`meetingKind.${kind}`)}</span>
        {place && <bdi>{place.name}</bdi>}
      </p>
      <h4>
        <Link href={`/meetings/${id}`}>
          <bdi>{title}</bdi>
        </Link>
      </h4>
      {title !== name && (
        <p class="printed">
          <NameIn language={language} text={name} />
        </p>
      )}
      {unnamed.length > 0 && (
        <p class="also">
          {t("meeting.alsoThere")}:{" "}
          {unnamed.map(({ mention }, index) => (
            <span key={mention.exact}>
              {index > 0 && " · "}
              <bdi lang={mention.article.language}>{mention.exact}</bdi>
            </span>
          ))}
        </p>
      )}
    </article>
  );
}
