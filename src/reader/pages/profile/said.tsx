import { Link } from "wouter-preact";
import type { AgentProfileFragment, VoicesAboutQuery } from "../../generated/graphql.ts";
import { useWords } from "../../language/language.tsx";
import { Swatch } from "../../parts/act-badge.tsx";
import { ACTS, forceOf } from "../../parts/act-force.ts";
import { addressName } from "../../parts/address-name.ts";
import { StatementCard } from "../../parts/statement-card.tsx";
import { Empty } from "../../parts/states.tsx";
import { statementsPath } from "../statements/statements-path.ts";

interface SaidProps {
  readonly agent: AgentProfileFragment;
  readonly voices: VoicesAboutQuery | undefined;
}

/** What is reported as said by this one: by kind, and the latest. */
export function Said({ agent, voices }: SaidProps) {
  const { t, counted, number } = useWords();
  const { name, statements } = agent;
  const named = addressName(agent);
  return (
    <section aria-labelledby="said">
      <h2 id="said">
        {t("profile.said")} <span class="count">{counted("count.statements", statements.totalCount)}</span>
      </h2>
      {statements.totalCount === 0 && (
        <Empty message={t("profile.saidNothing")}>
          <p>
            <Link href={statementsPath({ about: named })}>{t("profile.saidNothingHint")}</Link>
          </p>
        </Empty>
      )}
      {voices && voices.acts.length > 0 && (
        <ul class="kinds" aria-label={t("profile.byKind")}>
          {voices.acts.map(({ key, count }) => {
            const act = ACTS.find((known) => known === key) ?? "OTHER";
            return (
              <li key={key} data-force={forceOf(act)}>
                <Link href={statementsPath({ act: [key.toLowerCase()], by: named })}>
                  <Swatch force={forceOf(act)} /> {t(`acts.${act}`)}
                </Link>{" "}
                <span class="count">{number(count)}</span>
              </li>
            );
          })}
        </ul>
      )}
      {statements.nodes.map((statement) => (
        <StatementCard key={statement.id} statement={statement} />
      ))}
      {statements.totalCount > statements.nodes.length && (
        <p>
          <Link href={statementsPath({ by: named })}>{t("home.all", { name })}</Link>
        </p>
      )}
      {voices && voices.onBehalf.totalCount > 0 && (
        <p>
          <Link href={statementsPath({ "on-behalf-of": named })}>{t("profile.onBehalf")}</Link>{" "}
          <span class="count">{number(voices.onBehalf.totalCount)}</span>
        </p>
      )}
    </section>
  );
}
