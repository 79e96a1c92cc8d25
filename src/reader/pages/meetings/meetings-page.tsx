import { useLocation, useSearchParams } from "wouter-preact";
import {
  type MeetingFilter,
  type MeetingKind,
  type MeetingStatus,
  MeetingsDocument,
} from "../../generated/graphql.ts";
import { useWords } from "../../language/language.tsx";
import { Page } from "../../layout/page.tsx";
import { agentFilter } from "../../parts/address-name.ts";
import { MeetingList } from "../../parts/meeting-list.tsx";
import { Namesakes } from "../../parts/namesakes.tsx";
import { Pager } from "../../parts/pager.tsx";
import { Empty } from "../../parts/states.tsx";
import { pageVariables } from "../../question/page-variables.ts";
import { questionOf } from "../../question/question.ts";
import { useAnswer } from "../../question/use-answer.ts";
import { useNames } from "../../question/use-names.ts";
import { useTitles } from "../statements/use-titles.ts";
import { MeetingFilterForm } from "./meeting-filter-form.tsx";
import { type MeetingFilters, meetingFilters, meetingsPath } from "./meetings-path.ts";

const SIZE = 25;

/** The meetings that articles speak of, along a line of time. */
export function MeetingsPage() {
  const { t, counted, language } = useWords();
  const [params] = useSearchParams();
  const [, navigate] = useLocation();
  const filters = meetingFilters(params);
  const nameOf = useNames([filters.with]);
  const titleOf = useTitles([filters.article]);
  const question = questionOf(MeetingsDocument, {
    language,
    filter: filterOf(filters),
    orderBy: filters.order === "earliest" ? "DATE_ASC" : "DATE_DESC",
    ...pageVariables(params, SIZE),
  });
  const answer = useAnswer(question);
  const meetings = answer.data?.meetings;
  const show = (changed: MeetingFilters) => navigate(meetingsPath(changed));
  const title =
    filters.with === undefined ? t("nav.meetings") : t("meetings.titleWith", { name: nameOf(filters.with) });
  return (
    <Page title={title} behind={[question]} needs={[answer]}>
      {meetings && (
        <div class="agents">
          <header>
            <h1>{title}</h1>
            <p class="meta" role="status">
              {counted("count.meetings", meetings.totalCount)}
            </p>
            <Namesakes value={filters.with} href={(value) => meetingsPath({ ...filters, with: value })} />
          </header>
          <MeetingFilterForm filters={filters} nameOf={nameOf} titleOf={titleOf} onChange={show} />
          <section aria-label={title} data-stale={answer.loading}>
            {meetings.nodes.length === 0 && (
              <Empty message={t("meetings.none")}>
                <p>{t("statements.noneHint")}</p>
                <button type="button" onClick={() => show({})}>
                  {t("statements.clear")}
                </button>
              </Empty>
            )}
            <h2 class="hidden">{t("meetings.inTime")}</h2>
            <MeetingList meetings={meetings.nodes} />
            <Pager pageInfo={meetings.pageInfo} href={(place) => meetingsPath(filters, { ...place })} />
          </section>
        </div>
      )}
    </Page>
  );
}

/** The filter of the API for what an address asks. */
function filterOf({ with: name, status, kind, since, until, article }: MeetingFilters): MeetingFilter {
  return {
    ...(name && { participant: agentFilter(name) }),
    ...(status && { status: [status.toUpperCase() as MeetingStatus] }),
    ...(kind && { kind: [kind.toUpperCase() as MeetingKind] }),
    ...((since || until) && { date: { ...(since && { from: since }), ...(until && { to: until }) } }),
    ...(article && { article }),
  };
}
