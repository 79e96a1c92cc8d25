import { Link } from "wouter-preact";
import type { AgentProfileFragment, VoicesAboutQuery } from "../../generated/graphql.ts";
import { useWords } from "../../language/language.tsx";
import { addressName } from "../../parts/address-name.ts";
import { StatementCard } from "../../parts/statement-card.tsx";
import { Empty } from "../../parts/states.tsx";
import { ActChart } from "../statements/act-chart.tsx";
import { statementsPath } from "../statements/statements-path.ts";

interface SaidAboutProps {
  readonly agent: AgentProfileFragment;
  readonly voices: VoicesAboutQuery;
}

/** Who says what about this one, and to this one. */
export function SaidAbout({ agent, voices }: SaidAboutProps) {
  const { t, counted, number } = useWords();
  const { about, aboutBy, saidTo } = voices;
  const { name } = agent;
  const named = addressName(agent);
  const bars = aboutBy.flatMap(({ key, count, acts, agent: speaker }) =>
    speaker === null
      ? []
      : [
          {
            key,
            label: speaker.name,
            count,
            acts,
            href: (act?: string) =>
              statementsPath({
                by: addressName(speaker),
                about: named,
                ...(act !== undefined && { act: [act.toLowerCase()] }),
              }),
          },
        ],
  );
  return (
    <section aria-labelledby="about">
      <h2 id="about">
        {t("profile.about")} <span class="count">{counted("count.statements", about.totalCount)}</span>
      </h2>
      {about.totalCount === 0 && (
        <Empty message={t("profile.aboutNothing")}>
          <p>
            <Link href={`/search?${new URLSearchParams({ q: name })}`}>{t("profile.aboutNothingHint")}</Link>
          </p>
        </Empty>
      )}
      {bars.length > 0 && <ActChart title={t("chart.bySpeaker")} shape="rows" bars={bars} />}
      {about.nodes.map((statement) => (
        <StatementCard key={statement.id} statement={statement} />
      ))}
      {about.totalCount > about.nodes.length && (
        <p>
          <Link href={statementsPath({ about: named })}>{t("profile.allAbout", { name })}</Link>
        </p>
      )}
      {saidTo.totalCount > 0 && (
        <p>
          <Link href={statementsPath({ "said-to": named })}>{t("profile.saidTo", { name })}</Link>{" "}
          <span class="count">{number(saidTo.totalCount)}</span>
        </p>
      )}
    </section>
  );
}
