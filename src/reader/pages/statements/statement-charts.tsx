import type { SpeechAct, StatementsCountedQuery } from "../../generated/graphql.ts";
import { useWords } from "../../language/language.tsx";
import { addressName } from "../../parts/address-name.ts";
import { ActChart, type Bar } from "./act-chart.tsx";
import { byYear } from "./by-year.ts";
import { type Filters, statementsPath } from "./statements-path.ts";

interface StatementChartsProps {
  readonly counts: StatementsCountedQuery;
  readonly filters: Filters;
}

/** More columns than this cannot be told apart: years stand in their place. */
const MOST_MONTHS = 36;

/** When which acts were done, and by whom. A part of a chart leads to its statements. */
export function StatementCharts({ counts, filters }: StatementChartsProps) {
  const { t, date } = useWords();
  const withAct = (more: Filters) => (act?: SpeechAct) =>
    statementsPath({ ...filters, ...more, ...(act && { act: [act.toLowerCase()] }) });
  const months = counts.months.length > MOST_MONTHS ? byYear(counts.months) : counts.months;
  const times: Bar[] = months.map((month) => ({
    ...month,
    label: date(month.key, "short"),
    href: withAct({ since: month.key, until: month.key }),
  }));
  const speakers: Bar[] = counts.speakers.flatMap((speaker) =>
    speaker.agent
      ? [{ ...speaker, label: speaker.agent.name, href: withAct({ by: addressName(speaker.agent) }) }]
      : [],
  );
  if (times.length === 0 && speakers.length === 0) return null;
  return (
    <div class="charts">
      {times.length > 0 && <ActChart title={t("chart.byMonth")} shape="columns" bars={times} />}
      {speakers.length > 0 && <ActChart title={t("chart.bySpeaker")} shape="rows" bars={speakers} />}
    </div>
  );
}
