import { Link } from "wouter-preact";
import type { VoicesQuery } from "../../generated/graphql.ts";
import { useWords } from "../../language/language.tsx";
import { Swatch } from "../../parts/act-badge.tsx";
import { forceOf } from "../../parts/act-force.ts";
import { addressName } from "../../parts/address-name.ts";
import { statementsPath } from "../statements/statements-path.ts";

/** Who says most, and what kinds of things; each leads to every one of them. */
export function Voices({ counts }: { readonly counts: VoicesQuery["statementCounts"] }) {
  const { t, number } = useWords();
  if (counts.length === 0) return null;
  return (
    <section class="voices" aria-labelledby="voices">
      <h2 id="voices">{t("home.voices")}</h2>
      <p class="hint">{t("home.voicesHint")}</p>
      <ul>
        {counts.map(
          ({ key, count, agent, acts }) =>
            agent && (
              <li key={key}>
                <Link
                  class="voice"
                  href={statementsPath({ by: addressName(agent) })}
                  aria-label={t("home.all", { name: agent.name })}
                >
                  <bdi>{agent.name}</bdi>
                </Link>{" "}
                <span class="count">{number(count)}</span>
                <ul class="acts">
                  {acts.map(({ act, count: times }) => (
                    <li key={act} data-force={forceOf(act)}>
                      <Swatch force={forceOf(act)} />{" "}
                      <Link href={statementsPath({ act: [act.toLowerCase()], by: addressName(agent) })}>
                        {t(`acts.${act}`)}
                      </Link>{" "}
                      <span class="count">{number(times)}</span>
                    </li>
                  ))}
                </ul>
              </li>
            ),
        )}
      </ul>
    </section>
  );
}
